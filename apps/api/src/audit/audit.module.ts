import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.ts';
import { AuditSealer } from './audit-sealer.ts';
import { AuditService } from './audit.service.ts';

@Module({ controllers: [AuditController], providers: [AuditService, AuditSealer] })
export class AuditModule {}
