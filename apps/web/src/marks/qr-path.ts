import { create } from 'qrcode';

/** White modules that the standard asks for around the code. */
const MARGIN = 4;

/** A text as a QR code: the dark modules as one SVG path in a square of `size` units, margin included. */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'L' });
  let path = '';
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) path += `M${column + MARGIN} ${row + MARGIN}h1v1h-1z`;
    }
  }
  return { path, size: modules.size + 2 * MARGIN };
}
