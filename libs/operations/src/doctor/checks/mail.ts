import { promises as dns } from 'node:dns';
import { mailer } from '#mail';
import { bad, doubt, good, unknown } from '../finding.ts';
import type { Check } from '../place.ts';

/** The mail server greets us and lets us in. */
export const mailServer: Check = async ({ config }) => {
  if (config.smtpUrl === null) return config.production ? bad('mail-unset') : doubt('mail-kept');
  const mails = mailer(config.smtpUrl, config.mailFrom);
  try {
    await mails.greet();
    return good;
  } catch (error) {
    const { host } = new URL(config.smtpUrl);
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EAUTH') return bad('mail-refused', { host, reason: message });
    return bad('mail-unreachable', { host, reason: message });
  } finally {
    mails.close();
  }
};

const domainOf = (from: string): string => /@([\w.-]+)/.exec(from)?.[1]?.toLowerCase() ?? '';

/** No answer, and no resolver, say nothing about the domain. */
const says = (code: string | undefined): boolean => code === 'ENOTFOUND' || code === 'ENODATA';

async function texts(name: string): Promise<readonly string[] | null> {
  try {
    return (await dns.resolveTxt(name)).map((parts) => parts.join(''));
  } catch (error) {
    if (says((error as NodeJS.ErrnoException).code)) return [];
    return null;
  }
}

/** Whether the domain publishes any key at all; which one signs, only a sent mail tells. */
async function hasKeys(domain: string): Promise<boolean | null> {
  try {
    await dns.resolveTxt(`_domainkey.${domain}`);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENODATA' ? true : code === 'ENOTFOUND' ? false : null;
  }
}

/** Whoever gets a mail of ours can see that it may come from where it comes from (SPF, DKIM, DMARC). */
export const mailSender: Check = async ({ config }) => {
  if (config.smtpUrl === null) return good;
  const domain = domainOf(config.mailFrom);
  // Names that are reserved for examples and for one machine have no records (RFC 2606).
  if (/(^|\.)(example|test|localhost|invalid)$/.test(domain)) return doubt('sender-example', { domain });
  const [spf, dmarc, keys] = [await texts(domain), await texts(`_dmarc.${domain}`), await hasKeys(domain)];
  if (spf === null || dmarc === null || keys === null) return unknown('dns-silent', { domain });
  const policies = spf.filter((text) => /^v=spf1\b/i.test(text));
  const lacking = [
    ...(policies.length === 0 ? ['SPF'] : []),
    ...(keys ? [] : ['DKIM']),
    ...(dmarc.some((text) => /^v=DMARC1\b/i.test(text)) ? [] : ['DMARC']),
  ];
  if (policies.length > 1) return bad('spf-twice', { domain });
  if (lacking.length === 0) return good;
  const params = { domain, lacking: lacking.join(', ') };
  return lacking.includes('SPF') && lacking.includes('DKIM')
    ? bad('sender-unknown', params)
    : doubt('sender-weak', params);
};
