import { Link } from 'react-router-dom';
import { formatDate, formatMoney } from '../lib/format';
import { recordUrl } from '../lib/tables';
import { usePageData } from '../lib/use-page-data';
import { Badge, Empty, Loading, Stars } from '../ui/basics';
import { type PanelProps } from './index';

interface Context {
  review: { overall_rating: number; review_text: string | null; created_at: string };
  details: { label: string; stars: number | null }[];
  clinic: { id: string; title: string; review_count: number; overall_average: string | null };
  quote: { id: string; status: string; quote_amount: string; currency: string; treatment: string } | null;
  earlier: {
    id: string;
    by: 'patient' | 'clinic';
    overall_rating: number;
    review_text: string | null;
    state: string;
    created_at: string;
  }[];
}

/** What somebody needs to decide about a review: its text beside the clinic, the booking and earlier reviews. */
export const ReviewContext = ({ record }: PanelProps) => {
  const { data, fault } = usePageData<Context>('ReviewContext', { id: record.id });
  if (fault) return <Empty icon="AlertCircle">{fault}</Empty>;
  if (!data) return <Loading />;
  const { review, details, clinic, quote, earlier } = data;
  return (
    <div className="beside">
      <section className="card">
        <h2>The review</h2>
        <Stars number={review.overall_rating} />
        <blockquote className="said">{review.review_text ?? 'Stars without words.'}</blockquote>
        <dl className="fields">
          {details.map(({ label, stars }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{stars === null ? '–' : <Stars number={stars} />}</dd>
            </div>
          ))}
        </dl>
      </section>
      <div>
        <section className="card">
          <h2>The clinic</h2>
          <p>
            <Link to={recordUrl('providers', clinic.id)}>{clinic.title}</Link>
          </p>
          <p>
            {clinic.overall_average === null
              ? 'No published reviews yet.'
              : `★ ${clinic.overall_average} from ${clinic.review_count} published reviews`}
          </p>
        </section>
        <section className="card">
          <h2>The booking</h2>
          {quote ? (
            <p>
              <Link to={recordUrl('quotes', quote.id)}>{quote.treatment}</Link>,{' '}
              {formatMoney(quote.quote_amount, quote.currency)} <Badge value={quote.status} />
            </p>
          ) : (
            <p>This review belongs to no booking.</p>
          )}
        </section>
        <section className="card">
          <h2>Earlier reviews</h2>
          {earlier.length === 0 ? <p>There are none by this patient or of this clinic.</p> : null}
          <ul className="plain">
            {earlier.map((one) => (
              <li key={one.id}>
                <Link to={recordUrl('reviews', one.id)}>
                  {one.by === 'patient' ? 'By this patient' : 'Of this clinic'}, {formatDate(one.created_at)}
                </Link>{' '}
                <Stars number={one.overall_rating} /> <Badge value={one.state} />
                <p className="excerpt">{one.review_text}</p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
};
