import type { MemberCity, Region } from '#members';
import type { SeatRecord, Store } from '#store';

/** Which city a seat is of, in its own name. */
export interface SeatName {
  readonly city: string;
  readonly cityName: string;
  readonly region: Region;
}

/** The names of the seats of a session, looked up once. */
export async function seatNames(store: Store, assembly: string): Promise<(seat: string) => SeatName> {
  const seats = new Map((await store.assemblies.seats(assembly)).map((seat) => [seat.id, seat]));
  const cities = new Map((await store.members.all()).map((city) => [city.id, city]));
  return (seat) => {
    const { id, name, region } = cities.get((seats.get(seat) as SeatRecord).city) as MemberCity;
    return { city: id, cityName: name, region };
  };
}
