/** The simulated round of April 2019, in the conference city's time zone: 1 April 00:00 to 30 April 23:59:59. */
export const round2019 = {
  opensAt: '2019-04-01T05:00:00.000Z',
  deadline: '2019-05-01T04:59:59.000Z',
  timeZone: 'America/Bogota',
} as const;
