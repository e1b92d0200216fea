import { lines } from './line.js';

const password = 'a long enough secret';

// method, path, then: nobody · staff session · patient · other patient · owner · doctor · coordinator · other clinic
export const anyone = lines(
  `
  GET   /treatments                              200 200 200 200 200 200 200 200
  GET   /treatments/{treatment}                  200 200 200 200 200 200 200 200
  GET   /treatments/{withdrawnTreatment}         404 404 404 404 404 404 404 404
  GET   /providers                               200 200 200 200 200 200 200 200
  GET   /providers/{clinic}                      200 200 200 200 200 200 200 200
  GET   /providers/{suspendedClinic}             404 404 404 404 404 404 404 404
  GET   /providers/{clinic}/reviews              200 200 200 200 200 200 200 200
  GET   /providers/{suspendedClinic}/reviews     404 404 404 404 404 404 404 404
  GET   /providers/{clinic}/packages             200 200 200 200 200 200 200 200
  GET   /providers/{suspendedClinic}/packages    404 404 404 404 404 404 404 404
  GET   /providers/{clinic}/team                 200 200 200 200 200 200 200 200
  GET   /providers/{suspendedClinic}/team        404 404 404 404 404 404 404 404
  GET   /locations                               200 200 200 200 200 200 200 200
  GET   /location-starting-prices                200 200 200 200 200 200 200 200
  GET   /languages                               200 200 200 200 200 200 200 200
  GET   /discovery-questions                     200 200 200 200 200 200 200 200
  GET   /information/{page}                      200 200 200 200 200 200 200 200
  GET   /information/{pageForClinics}            404 404 404 404 200 200 200 200
  GET   /terms-and-conditions/current            200 200 200 200 200 200 200 200
  POST  /patients                                201 201 201 201 201 201 201 201
  POST  /email-verifications                     204 204 204 204 204 204 204 204
  POST  /password-reset-requests                 204 204 204 204 204 204 204 204
  POST  /password-resets                         204 204 204 204 204 204 204 204
  POST  /staff-invitations/acceptance            201 201 201 201 201 201 201 201
  `,
  {
    'POST /patients': { first_name: 'Anna', last_name: 'Lindqvist', email: '{email}', password },
    'POST /email-verifications': { account: '{verification}', token: '{verification.token}' },
    'POST /password-reset-requests': { email: '{email}', audience: 'patients' },
    'POST /password-resets': { account: '{passwordLink}', token: '{passwordLink.token}', password },
    'POST /staff-invitations/acceptance': {
      token: '{invitation.token}',
      firstname: 'Cem',
      lastname: 'Acar',
      password,
    },
  },
);
