import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** The description of the API, made from the controllers of the build; the same sources give the same bytes. */
export function openApiText(app: NestFastifyApplication): string {
  const config = new DocumentBuilder()
    .setTitle('GNLC Priorities')
    .setDescription(
      'Writes carry `X-GNLC: 1` and an `Idempotency-Key`; refusals are `application/problem+json` (RFC 9457).',
    )
    .setVersion('1')
    .setLicense('MIT', '')
    .addCookieAuth('gnlc_session')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
  });
  return `${JSON.stringify(document, sortedEnums, 2)}\n`;
}

/** The compiler lists the members of a union in the order in which it met them, which an incremental build changes. */
function sortedEnums(key: string, value: unknown): unknown {
  return key === 'enum' && Array.isArray(value)
    ? value.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))
    : value;
}
