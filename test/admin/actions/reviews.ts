import { type ActionRules } from './rules.js';

export const reviews: ActionRules = {
  reviews: {
    approveReview: { permission: 'reviews.moderate', bulk: true },
    rejectReview: { permission: 'reviews.moderate', bulk: true },
    unpublishReview: { permission: 'reviews.moderate', bulk: true },
  },
};
