import { inDays } from '../../support/payments.js';
import { day } from '../../support/standalone.js';
import { lines } from './line.js';

// method, path, then: nobody · staff session · patient · other patient · owner · doctor · coordinator · other clinic
export const patient = lines(
  `
  GET   /me                                                       401 401 200 200 403 403 403 403
  PATCH /me                                                       401 401 200 200 403 403 403 403
  POST  /me/email-verification                                    401 401 204 204 403 403 403 403
  GET   /me/passport                                              401 401 200 200 403 403 403 403
  PUT   /me/passport                                              401 401 200 400 403 403 403 403
  GET   /me/consents                                              401 401 200 200 403 403 403 403
  POST  /me/consents                                              401 401 201 201 403 403 403 403
  POST  /me/consents/{consent}/withdrawal                         401 401 201 404 403 403 403 403
  GET   /me/export                                                401 401 200 200 403 403 403 403
  POST  /me/erasure-requests                                      401 401 409 201 403 403 403 403

  GET   /inquiries                                                401 401 200 200 403 403 403 403
  POST  /inquiries                                                401 401 201 400 403 403 403 403
  GET   /inquiries/{inquiry}                                      401 401 200 404 403 403 403 403
  POST  /inquiries/{inquiry}/providers                            401 401 201 404 403 403 403 403
  GET   /inquiries/{inquiry}/medical-history                      401 401 200 404 403 403 403 403
  PUT   /inquiries/{inquiry}/medical-history                      401 401 200 404 403 403 403 403
  GET   /inquiries/{inquiry}/timeline                             401 401 200 404 403 403 403 403
  GET   /inquiries/{offer.inquiry}/quotes                         401 401 200 404 403 403 403 403

  GET   /quotes/{draft}                                           401 401 404 404 403 403 403 403
  GET   /quotes/{offer}                                           401 401 200 404 403 403 403 403
  GET   /quotes/{draft}/schedule                                  401 401 404 404 403 403 403 403
  GET   /quotes/{booking}/schedule                                401 401 200 404 403 403 403 403
  GET   /quotes/{draft}/travel                                    401 401 404 404 403 403 403 403
  GET   /quotes/{booking}/travel                                  401 401 200 404 403 403 403 403
  POST  /quotes/{draft}/acceptance                                401 401 404 404 403 403 403 403
  POST  /quotes/{offer}/acceptance                                401 401 201 404 403 403 403 403
  POST  /quotes/{draft}/rejection                                 401 401 404 404 403 403 403 403
  POST  /quotes/{offer}/rejection                                 401 401 201 404 403 403 403 403
  GET   /payments                                                 401 401 200 200 403 403 403 403
  POST  /quotes/{accepted}/payments                               401 401 201 404 403 403 403 403
  GET   /payments/{payment}/card                                  401 401 409 404 403 403 403 403
  POST  /quotes/{accepted}/installment-plan                       401 401 201 404 403 403 403 403

  GET   /after-cares                                              401 401 200 200 403 403 403 403
  GET   /after-cares/{plan}                                       401 401 200 404 403 403 403 403
  POST  /milestones/{plan.milestone}/scans                        401 401 201 404 403 403 403 403
  POST  /milestones/{plan.milestone}/questionnaire-responses      401 401 201 404 403 403 403 403
  GET   /standalone-aftercare-requests                            401 401 200 200 403 403 403 403
  POST  /standalone-aftercare-requests                            401 401 201 400 403 403 403 403
  POST  /standalone-aftercare-requests/{request}/payments         401 401 201 404 403 403 403 403
  GET   /aftercare-payments/{month}                               401 401 200 404 403 403 403 403
  GET   /aftercare-payments/{month}/card                          401 401 409 404 403 403 403 403
  POST  /reviews                                                  401 401 201 404 403 403 403 403
  `,
  {
    'PATCH /me': { location: 'Oslo' },
    'PUT /me/passport': {
      name_on_passport: 'LINDQVIST ANNA',
      passport_number: 'CD7654321',
      nationality: 'Sweden',
      expiry_date: '2034-05-01',
      scan_file_id: '{photo}',
    },
    'POST /me/consents': { terms_and_conditions_id: '{terms}' },
    'POST /me/erasure-requests': { reason: 'I have moved on.' },
    'POST /inquiries': {
      problem: 'Receding hairline',
      problem_details: 'More every year.',
      scan_file_id: '{photo}',
      treatment_schedule: [inDays(60)],
    },
    'POST /inquiries/{inquiry}/providers': { provider_ids: ['{newClinic}'] },
    'PUT /inquiries/{inquiry}/medical-history': { age: 40 },
    'POST /quotes/{draft}/rejection': { reason: 'Too far away.' },
    'POST /quotes/{offer}/rejection': { reason: 'Too far away.' },
    'POST /quotes/{accepted}/installment-plan': {
      number_of_installments: 3,
      payment_frequency: 'monthly',
      first_payment_date: inDays(1),
    },
    'POST /milestones/{plan.milestone}/scans': { scan_type: 'front', scan_file_id: '{photo}' },
    'POST /milestones/{plan.milestone}/questionnaire-responses': {
      questionnaire_id: '{plan.questionnaire}',
      responses: { pain: true },
    },
    'POST /standalone-aftercare-requests': {
      treatment_date: day(-10),
      clinic_name: 'Elsewhere Clinic',
      treatment_type: 'FUE',
      photo_file_ids: ['{photo}'],
      duration_months: 7,
      pricing_model: 'fixed',
      currency: 'EUR',
    },
    'POST /reviews': { quote_id: '{treated}', overall_rating: 5 },
  },
);
