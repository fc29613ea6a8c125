/** What the store tells the database about whoever asks. */
export interface Settings {
  readonly actor?: 'person' | 'system' | 'public';
  readonly person?: string;
  readonly roles?: string;
  readonly cities?: string;
  readonly watched?: string;
  readonly led?: string;
  readonly inviting?: string;
  readonly guest?: string;
  readonly seat?: string;
}

/** Who asks the database: one for every way in which the policies tell people apart. */
export const askerNames = [
  'nobody',
  'public',
  'person',
  'cork',
  'ireland',
  'guest',
  'device',
  'teller',
  'observer',
  'reviewer',
  'coordinator',
  'administrator',
  'system',
] as const;
export type AskerName = (typeof askerNames)[number];

/** The settings of each; Cork is spoken for by its focal point, Ireland watched by its national contact, the guest has its link, the device is bound to the seat of Cork. */
export function askers(people: {
  readonly focalPoint: string;
  readonly contact: string;
  readonly seat: string;
}): Readonly<Record<AskerName, Settings>> {
  const person = (id: string, rest: Omit<Settings, 'actor' | 'person'> = {}): Settings => ({
    actor: 'person',
    person: id,
    ...rest,
  });
  const nobodyKnown = '00000000-0000-4000-8000-000000000000';
  const network = (roles: string): Settings => person(nobodyKnown, { roles });
  return {
    nobody: {},
    public: { actor: 'public' },
    person: person(nobodyKnown),
    cork: person(people.focalPoint, {
      cities: 'cork-irl',
      led: 'cork-irl',
      inviting: 'cork-irl',
    }),
    ireland: person(people.contact, { watched: 'cork-irl' }),
    guest: person(nobodyKnown, { guest: 'april-2019 cork-irl' }),
    device: person(nobodyKnown, { seat: people.seat }),
    teller: network('teller'),
    observer: network('observer'),
    reviewer: network('reviewer'),
    coordinator: network('coordinator'),
    administrator: network('administrator'),
    system: { actor: 'system' },
  };
}
