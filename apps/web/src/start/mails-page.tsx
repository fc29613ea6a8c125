import { useQuery } from '@tanstack/react-query';
import { readMails } from '../api/mails.ts';
import { EmptyNote } from '../desk/empty-note.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useText } from '../i18n/text-context.tsx';
import { linkedText } from './linked-text.tsx';

/** Mails that a development installation keeps instead of sending. */
export function MailsPage() {
  const { t, date } = useText();
  const mails = useQuery({ queryKey: ['mails'], queryFn: readMails, refetchInterval: 5000 });
  return (
    <div className="page">
      <PageTitle>{t('shell.mails')}</PageTitle>
      <Loaded query={mails}>
        {(kept) =>
          kept.length === 0 ? (
            <EmptyNote title={t('start.noMails')}>
              <p>{t('start.noMailsHelp')}</p>
            </EmptyNote>
          ) : (
            <>
              <h1>{t('start.mailsTitle', { count: kept.length })}</h1>
              <p className="lead">{t('start.mailsLead')}</p>
              {kept.map((mail) => (
                <article className="mail" key={mail.id}>
                  <h2>{mail.subject}</h2>
                  <p className="quiet">
                    <bdi>{mail.to}</bdi>, {date(mail.at, { dateStyle: 'medium', timeStyle: 'short' })}
                  </p>
                  <pre dir="auto">{linkedText(mail.text)}</pre>
                </article>
              ))}
            </>
          )
        }
      </Loaded>
    </div>
  );
}
