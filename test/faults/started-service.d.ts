import type { ChildProcess } from 'node:child_process';
import type { Role } from '#members';
import type { Store } from '#store';

export function startService(
  folder: string,
  environment?: Readonly<Record<string, string>>,
): Promise<{ readonly child: ChildProcess; readonly url: string }>;
export function asSystem<T>(folder: string, work: (store: Store) => Promise<T>): Promise<T>;
export function cookieOfPerson(folder: string, role: Role, city?: string | null): Promise<string>;
export function databaseProcess(folder: string): number;
