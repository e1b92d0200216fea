import { DEMO_PASSWORD } from '../../support/server.js';
import { lines } from './line.js';

const content = 'Is June free?';
const proof = { password: DEMO_PASSWORD, otp: '123456' };

// method, path, then: nobody · staff session · patient · other patient · owner · doctor · coordinator · other clinic
export const app = lines(
  `
  GET    /conversations                            401 401 200 200 200 200 200 200
  GET    /conversations?about=aftercare            401 401 200 200 200 200 200 200
  POST   /conversations/{talk}/read                401 401 204 404 204 204 204 404
  POST   /conversations/{plan.talk}/read           401 401 204 404 204 204 204 404
  GET    /conversations/{talk}/messages            401 401 200 404 200 200 200 404
  GET    /conversations/{plan.talk}/messages       401 401 200 404 200 200 200 404
  POST   /conversations/{talk}/messages            401 401 201 404 201 201 201 404
  POST   /conversations/{chat}/messages            401 401 201 404 400 400 400 404
  POST   /conversations/{plan.talk}/messages       401 401 201 404 201 201 201 404
  GET    /notifications                            401 401 200 200 200 200 200 200
  POST   /notifications/{noticeOfPatient}/read     401 401 200 404 404 404 404 404
  POST   /notifications/{noticeOfClinic}/read      401 401 404 404 200 200 200 404
  POST   /notifications/{noticeOfOwner}/read       401 401 404 404 200 404 404 404
  POST   /uploads                                  401 401 201 201 201 201 201 201
  `,
  {
    'POST /conversations/{talk}/messages': { content },
    'POST /conversations/{plan.talk}/messages': { content },
    'POST /conversations/{chat}/messages': { content, upload_id: '{photo}' },
    'POST /uploads': { content_type: 'image/png', size: 1000 },
  },
);

/**
 * Whoever is signed in may guard their own account; nothing is turned on here, for that ends the other sessions.
 * A code is of a secret that was asked for first.
 */
export const ownAccount = lines(
  `
  GET    /second-factor                            401 401 200 200 200 200 200 200
  POST   /second-factor/confirmation               401 401 409 409 409 409 409 409
  POST   /second-factor/recovery-codes             401 401 409 409 409 409 409 409
  POST   /second-factor/removal                    401 401 409 409 409 409 409 409
  POST   /second-factor                            401 401 201 201 201 201 201 201
  `,
  {
    'POST /second-factor/confirmation': { otp: '123456' },
    'POST /second-factor/recovery-codes': proof,
    'POST /second-factor/removal': proof,
    'POST /second-factor': { password: DEMO_PASSWORD },
  },
);

/** The tokens of whoever does it end: it comes after everything else. */
export const last = lines(`
  DELETE /me/sessions                              401 401 204 204 204 204 204 204
`);
