import { lookup as resolve } from 'node:dns';
import { request as overHttp } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { BlockList, isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './is-public-address.ts';

/** A request did not go out, or its answer was not taken; the message says why. */
export class OutgoingRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OutgoingRefused';
  }
}

/** What differs from the usual limits. */
export interface OutgoingOptions {
  /** An origin on this very machine that may be asked, also over plain http: for trying things out. */
  readonly loopbackOrigin?: string | null;
  /** Milliseconds for the whole exchange. */
  readonly timeout?: number;
  /** Most bytes of an answer. */
  readonly limit?: number;
}

/** A request in the words of `fetch`. */
export interface OutgoingRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | URLSearchParams | null | undefined;
  readonly signal?: AbortSignal | undefined;
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether a connection to the address may be made. */
type Reachable = (address: string) => boolean;

const isLoopback: Reachable = (address) => loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * The only way out for requests over HTTP: a `fetch` that cannot be turned against the machine or its network
 * (server-side request forgery). Over https only; the address is checked when the connection is made, after the name was
 * resolved, so that a name that changes its mind does not help; no redirect is followed; time and size are limited.
 * Rejects with OutgoingRefused, or with the error of the connection.
 */
export function outgoingFetch(
  options: OutgoingOptions = {},
): (url: string | URL, request?: OutgoingRequest) => Promise<Response> {
  const { loopbackOrigin = null, timeout = 10_000, limit = 1_000_000 } = options;
  return async (url, request = {}) => {
    const target = new URL(url);
    const onLoopback = loopbackOrigin !== null && target.origin === new URL(loopbackOrigin).origin;
    const reachable = onLoopback ? isLoopback : isPublicAddress;
    if (target.protocol !== 'https:' && !onLoopback) throw new OutgoingRefused(`${target.origin}: not https`);
    if (target.username !== '' || target.password !== '')
      throw new OutgoingRefused(`${target.hostname}: credentials in the address`);
    const literal = target.hostname.replace(/^\[|\]$/g, '');
    // A literal address is never looked up.
    if (isIP(literal) !== 0 && !reachable(literal)) throw refusedAddress(target.hostname, literal);
    const within = AbortSignal.timeout(timeout);
    const signal = request.signal ? AbortSignal.any([request.signal, within]) : within;
    const answer = await exchange(target, request, { signal, lookup: guardedLookup(reachable) });
    return responseOf(target, answer, limit);
  };
}

const refusedAddress = (host: string, address: string): OutgoingRefused =>
  new OutgoingRefused(`${host}: ${address} is not on the public internet`);

/** Resolves a name as the connection is made, and refuses it when any of its addresses may not be reached. */
function guardedLookup(reachable: Reachable): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const refused = error ? undefined : addresses.find(({ address }) => !reachable(address));
      const [first] = addresses ?? [];
      if (error) callback(error, '', 0);
      else if (refused) callback(refusedAddress(hostname, refused.address), '', 0);
      else if (options.all) callback(null, addresses);
      else callback(null, first?.address ?? '', first?.family ?? 0);
    });
  };
}

function exchange(target: URL, request: OutgoingRequest, options: RequestOptions): Promise<IncomingMessage> {
  const send = target.protocol === 'https:' ? overHttps : overHttp;
  const body = request.body instanceof URLSearchParams ? request.body.toString() : request.body;
  return new Promise((received, failed) => {
    const { method = 'GET', headers = {} } = request;
    // A connection of its own: one that is kept was checked for another request.
    const outgoing = send(target, { ...options, method, headers: { ...headers }, agent: false });
    outgoing.on('response', received).on('error', failed);
    outgoing.end(body ?? undefined);
  });
}

async function responseOf(target: URL, answer: IncomingMessage, limit: number): Promise<Response> {
  const status = answer.statusCode ?? 0;
  if (status >= 300 && status < 400) {
    answer.destroy();
    throw new OutgoingRefused(`${target.origin}: a redirect is not followed`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) throw new OutgoingRefused(`${target.origin}: an answer of more than ${limit} bytes`);
    chunks.push(chunk);
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headersDistinct))
    for (const one of value ?? []) headers.append(name, one);
  const empty = status === 204 || status === 205;
  return new Response(empty ? null : Buffer.concat(chunks), { status, headers });
}
