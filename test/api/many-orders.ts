/** A CSV file of so many orders of six areas, all of them different rows. */
export function manyOrders(count: number): string {
  const rows = Array.from({ length: count }, (_, k) => {
    const places = [0, 1, 2, 3, 4, 5].map((i) => 1 + ((i * (1 + (k % 5)) + Math.floor(k / 5)) % 6));
    return `p${k},${places.join(',')}`;
  });
  return `id,a,b,c,d,e,f\n${rows.join('\n')}\n`;
}
