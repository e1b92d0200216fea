import { day } from '../../support/standalone.js';
import { daysFromNow } from '../../support/story.js';
import { lines } from './line.js';

const offer = { treatment_date: [daysFromNow(60)], quote_amount: '2400.00', currency: 'EUR' };

// method, path, then: nobody · staff session · patient · other patient · owner · doctor · coordinator · other clinic
export const clinic = lines(
  `
  GET   /provider/inquiries                                               401 401 403 403 200 200 200 200
  GET   /provider/inquiries/{inquiry}                                     401 401 403 403 200 200 200 404
  GET   /provider/inquiries/{ungiven}                                     401 401 403 403 404 404 404 404
  GET   /provider/inquiries/{lapsed}                                      401 401 403 403 404 404 404 404
  GET   /provider/inquiries/{withdrawn}                                   401 401 403 403 404 404 404 404
  POST  /provider/inquiries/{inquiry}/decline                             401 401 403 403 201 201 201 404
  POST  /provider/inquiries/{ungiven}/decline                             401 401 403 403 404 404 404 404
  POST  /provider/inquiries/{withdrawn}/decline                           401 401 403 403 404 404 404 404
  POST  /provider/inquiries/{inquiry}/quotes                              401 401 403 403 201 201 201 404
  POST  /provider/inquiries/{ungiven}/quotes                              401 401 403 403 404 404 404 404
  POST  /provider/inquiries/{asked}/quotes                                401 401 403 403 400 400 400 404
  POST  /provider/inquiries/{withdrawn}/quotes                            401 401 403 403 404 404 404 404

  GET   /provider/quotes                                                  401 401 403 403 200 200 200 200
  GET   /provider/quotes/{draft}                                          401 401 403 403 200 200 200 404
  GET   /provider/quotes/{booking}                                        401 401 403 403 200 200 200 404
  PATCH /provider/quotes/{draft}                                          401 401 403 403 200 200 200 404
  POST  /provider/quotes/{booking}/arrival                                401 401 403 403 201 201 403 404
  POST  /provider/quotes/{underway}/progress                              401 401 403 403 201 201 403 404
  POST  /provider/quotes/{underway}/completion                            401 401 403 403 201 201 403 404
  GET   /provider/schedules                                               401 401 403 403 200 200 200 200

  GET   /provider/packages                                                401 401 403 403 200 200 200 200
  GET   /provider/packages/{package}                                      401 401 403 403 200 200 200 404
  POST  /provider/packages                                                401 401 403 403 201 403 201 201
  PATCH /provider/packages/{package}                                      401 401 403 403 200 403 200 404
  GET   /provider/treatment-pricings                                      401 401 403 403 200 200 200 200
  PUT   /provider/treatment-pricings/{treatment}                          401 401 403 403 200 403 200 200

  GET   /provider/after-cares                                             401 401 403 403 200 200 200 200
  GET   /provider/after-cares/{plan}                                      401 401 403 403 200 200 200 404
  POST  /provider/after-cares/{plan}/progress                             401 401 403 403 201 201 403 404
  POST  /provider/questionnaire-responses/{plan.answers}/acknowledgement  401 401 403 403 201 201 403 404

  GET   /provider/reviews                                                 401 401 403 403 200 200 200 200
  GET   /provider/bills                                                   401 401 403 403 200 403 403 200
  GET   /provider/discounts                                               401 401 403 403 200 403 403 200
  POST  /provider/discounts/{discount}/decision                           401 401 403 403 201 403 403 404
  GET   /provider/notification-preferences                                401 401 403 403 200 403 403 200
  PATCH /provider/notification-preferences                                401 401 403 403 200 403 403 200
  GET   /provider/staff-invitations                                       401 401 403 403 200 403 403 200
  POST  /provider/staff-invitations                                       401 401 403 403 201 403 403 201
  GET   /provider/staff                                                   401 401 403 403 200 403 403 200
  GET   /provider/access-tokens                                           401 401 403 403 200 403 403 200
  POST  /provider/access-tokens                                           401 401 403 403 201 403 403 201
  DELETE /provider/access-tokens/{accessToken}                            401 401 403 403 204 403 403 404
  `,
  {
    'POST /provider/inquiries/{inquiry}/decline': { reason: 'Not our field.' },
    'POST /provider/inquiries/{ungiven}/decline': { reason: 'Not our field.' },
    'POST /provider/inquiries/{withdrawn}/decline': { reason: 'Not our field.' },
    'POST /provider/inquiries/{inquiry}/quotes': { ...offer, treatment_id: '{treatment}' },
    'POST /provider/inquiries/{ungiven}/quotes': { ...offer, treatment_id: '{treatment}' },
    'POST /provider/inquiries/{withdrawn}/quotes': { ...offer, treatment_id: '{treatment}' },
    'POST /provider/inquiries/{asked}/quotes': {
      ...offer,
      treatment_id: '{treatment}',
      package_ids: ['{packageElsewhere}'],
    },
    'PATCH /provider/quotes/{draft}': { status: 'quote' },
    'POST /provider/quotes/{underway}/progress': { stage: 'extraction', progress_percentage: 40 },
    'POST /provider/packages': {
      package_name: 'Hotel',
      package_price: '150',
      currency: 'EUR',
      package_category: 'hotel',
    },
    'PATCH /provider/packages/{package}': { status: 'inactive' },
    'PUT /provider/treatment-pricings/{treatment}': { pricing_unit: 'flat', price: '2400', currency: 'EUR' },
    'POST /provider/after-cares/{plan}/progress': { log_date: day(-1), pain_level: 2 },
    'POST /provider/questionnaire-responses/{plan.answers}/acknowledgement': {
      acknowledgement_note: 'We called.',
    },
    'POST /provider/discounts/{discount}/decision': { decision: 'approved' },
    'PATCH /provider/notification-preferences': { review_notification: true },
    'POST /provider/access-tokens': { name: 'Our calendar', abilities: ['clinic.bills.read'] },
    'POST /provider/staff-invitations': { email: '{email}', role: 'doctor' },
  },
);
