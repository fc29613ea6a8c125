import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ALLOWED } from './allow.decorator.ts';
import type { Allowed } from './allow.decorator.ts';

/** One endpoint as its controller declares it. */
export interface Endpoint {
  readonly method: string;
  /** Without the prefix: `/rounds/{round}/responses/{city}`. */
  readonly path: string;
  /** `Responses.read`, as the audit log names it. */
  readonly operation: string;
  /** Null: nobody said who may call it, and the guard refuses everybody. */
  readonly allowed: Allowed | null;
}

type Handler = (...args: unknown[]) => unknown;

/** Every endpoint of the application, taken from its controllers, by path and method. */
export function endpointsOf(app: NestFastifyApplication): readonly Endpoint[] {
  const controllers = new DiscoveryService(app.get(ModulesContainer)).getControllers();
  return controllers
    .flatMap(({ metatype }) => (metatype ? endpointsIn(metatype as new () => object) : []))
    .sort((a, b) => (`${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1));
}

function endpointsIn(controller: new () => object): readonly Endpoint[] {
  const prototype = controller.prototype as Record<string, Handler>;
  const prefixes = listOf(Reflect.getMetadata(PATH_METADATA, controller));
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name] as Handler;
    const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
    if (method === undefined) return [];
    const paths = listOf(Reflect.getMetadata(PATH_METADATA, handler));
    return prefixes.flatMap((prefix) =>
      paths.map((path) => ({
        method: RequestMethod[method],
        path: `/${[prefix, path].flatMap((part) => part.split('/').filter(Boolean)).join('/')}`.replace(
          /:(\w+)/g,
          '{$1}',
        ),
        operation: `${controller.name.replace('Controller', '')}.${name}`,
        allowed: (Reflect.getMetadata(ALLOWED, handler) as Allowed | undefined) ?? null,
      })),
    );
  });
}

/** Paths as decorators keep them: one, several or none. */
const listOf = (path: unknown): readonly string[] =>
  Array.isArray(path) ? (path as readonly string[]) : [typeof path === 'string' ? path : ''];
