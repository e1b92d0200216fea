import { LinkButton } from '../ui/basics';

export const NotThere = ({ what, why }: { what: string; why?: string | undefined }) => (
  <section className="not-there">
    <h1>{what} is not here</h1>
    <p>{why ?? 'It does not exist, or your role does not show it to you.'}</p>
    <LinkButton to="/admin" icon="Home">
      To the dashboard
    </LinkButton>
  </section>
);
