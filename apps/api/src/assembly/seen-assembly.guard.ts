import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { GnlcRequest } from '../http/request-context.ts';
import { AssembliesService } from './assemblies.service.ts';

/** Refuses outsiders of a closed session before a stream begins, which could not refuse any more. */
@Injectable()
export class SeenAssemblyGuard implements CanActivate {
  constructor(private readonly assemblies: AssembliesService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { actor, params } = context.switchToHttp().getRequest<GnlcRequest>();
    const { assembly = '' } = params as Record<string, string | undefined>;
    // What is no id at all is refused by the pipe, which says so.
    if (isUUID(assembly)) await this.assemblies.refuseOutsider(actor ?? { kind: 'public' }, assembly);
    return true;
  }
}
