import {
  belongsTo,
  boolean,
  indexed,
  integer,
  longText,
  rating,
  Row,
  stars,
  table,
  timestamp,
} from '../../core/columns.js';
import { Patient, User } from '../people/entities.js';
import { Provider } from '../providers/entities.js';
import { Quote } from '../quotes/entities.js';

const given = { fixed: true, about: '1 to 5 stars.' } as const;

/** What a patient thought of a clinic. Staff publish or withhold it, and change no word of it. */
@table('reviews', ['overall_rating', 'created_at'])
@indexed('idx_reviews_created_at', ['created_at'])
@indexed('idx_reviews_queue', ['is_published', 'moderated_at', 'created_at'])
export class Review extends Row {
  @belongsTo(() => Patient, { fixed: true }) patient_id!: string;
  @belongsTo(() => Provider, { fixed: true }) provider_id!: string;
  @belongsTo(() => Quote, { nullable: true, fixed: true }) quote_id!: string | null;
  @stars(given) overall_rating!: number;
  @stars({ nullable: true, ...given }) facility_rating!: number | null;
  @stars({ nullable: true, ...given }) staff_rating!: number | null;
  @stars({ nullable: true, ...given }) results_rating!: number | null;
  @stars({ nullable: true, ...given }) value_rating!: number | null;
  @longText({ nullable: true, fixed: true }) review_text!: string | null;
  @boolean({ default: false, index: true, managed: true }) is_published!: boolean;
  // Ours
  @timestamp({ nullable: true, managed: true }) moderated_at!: Date | null;
  @belongsTo(() => User, { nullable: true, managed: true }) moderated_by_user_id!: string | null;
  @longText({ nullable: true, managed: true }) moderation_reason!: string | null;
}

const average = {
  nullable: true,
  managed: true,
  about: 'Of what is published; empty where nobody rated it.',
};

/** What patients see of a clinic's reviews in a few figures: the published ones alone count. */
@table('provider_ratings', ['provider_id', 'overall_average'])
export class ProviderRating extends Row {
  @belongsTo(() => Provider, { unique: true, managed: true }) provider_id!: string;
  @integer({ default: 0, managed: true }) review_count!: number;
  @rating({ ...average, index: true }) overall_average!: string | null;
  @rating(average) facility_average!: string | null;
  @rating(average) staff_average!: string | null;
  @rating(average) results_average!: string | null;
  @rating(average) value_average!: string | null;
}
