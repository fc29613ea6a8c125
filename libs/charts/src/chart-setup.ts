import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  ScatterController,
} from 'chart.js';
import { BarWithErrorBar, BarWithErrorBarsController } from 'chartjs-chart-error-bars';

/** Registers what our charts draw with and sets their type once; the tooltip is replaced by labels and table. */
export function setUpCharts(): void {
  Chart.register(
    CategoryScale,
    LinearScale,
    BarController,
    BarElement,
    LineController,
    LineElement,
    PointElement,
    ScatterController,
    Filler,
    BarWithErrorBarsController,
    BarWithErrorBar,
  );
  Chart.defaults.font = { family: '"Noto Sans", "Noto Sans Arabic", sans-serif', size: 16 };
  Chart.defaults.animation = false;
  Chart.defaults.maintainAspectRatio = false;
  Chart.defaults.events = [];
}
