import { belongsTo, boolean, indexed, integer, longText, Row, table } from '../../core/columns.js';
import { Patient } from '../people/entities.js';
import { Provider } from '../providers/entities.js';
import { Quote } from '../quotes/entities.js';

const stars = { fixed: true, about: '1 to 5 stars.' } as const;

/** What a patient thought of a clinic. Staff publish or withhold it, and change no word of it. */
@table('reviews', ['overall_rating', 'created_at'])
@indexed('idx_reviews_created_at', ['created_at'])
export class Review extends Row {
  @belongsTo(() => Patient, { fixed: true }) patient_id!: string;
  @belongsTo(() => Provider, { fixed: true }) provider_id!: string;
  @belongsTo(() => Quote, { nullable: true, fixed: true }) quote_id!: string | null;
  @integer(stars) overall_rating!: number;
  @integer({ nullable: true, ...stars }) facility_rating!: number | null;
  @integer({ nullable: true, ...stars }) staff_rating!: number | null;
  @integer({ nullable: true, ...stars }) results_rating!: number | null;
  @integer({ nullable: true, ...stars }) value_rating!: number | null;
  @longText({ nullable: true, fixed: true }) review_text!: string | null;
  @boolean({ default: false, index: true, managed: true }) is_published!: boolean;
}
