import { LinkButton } from '../ui/basics';
import { PageHead } from '../ui/page-head';

export const NotThere = ({ what, why }: { what: string; why?: string | undefined }) => (
  <section className="not-there">
    <PageHead title={`${what} is not here`} crumb="Nothing found" />
    <p>{why ?? 'It does not exist, or your role does not show it to you.'}</p>
    <LinkButton to="/admin" icon="Home">
      To the dashboard
    </LinkButton>
  </section>
);
