import { metricsText } from './metrics-text.ts';

test('is what Prometheus reads: help, type, escaped labels, one line a figure', () => {
  const text = metricsText([
    {
      name: 'gnlc_requests',
      kind: 'histogram',
      help: 'How long requests took.',
      samples: [
        { labels: { route: '/a"b\\c' }, value: 3, suffix: '_count' },
        { value: 0.5, suffix: '_sum' },
      ],
    },
    { name: 'gnlc_up', kind: 'gauge', help: 'Whether.', samples: [] },
  ]);
  expect(text).toBe(
    [
      '# HELP gnlc_requests How long requests took.',
      '# TYPE gnlc_requests histogram',
      String.raw`gnlc_requests_count{route="/a\"b\\c"} 3`,
      'gnlc_requests_sum 0.5',
      '# HELP gnlc_up Whether.',
      '# TYPE gnlc_up gauge',
      '',
    ].join('\n'),
  );
});
