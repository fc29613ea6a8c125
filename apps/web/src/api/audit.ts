import { answered, client } from './client.ts';
import type { components } from './schema.d.ts';

/** A page of the log of who did what. */
export type AuditPage = components['schemas']['AuditView'];
export type AuditEntry = components['schemas']['AuditEntryView'];

/** What is looked for; what is left out is not narrowed. */
export interface AuditChoice {
  readonly from?: string;
  readonly to?: string;
  readonly person?: string;
  readonly operation?: string;
  readonly page?: number;
}

export const readAudit = (query: AuditChoice): Promise<AuditPage> =>
  answered(client.GET('/api/audit', { params: { query } }));

/** Where the whole chain is to be had. */
export const auditExportAddress = '/api/audit/export.ndjson';
