import { type ActionRules } from './rules.js';

export const patients: ActionRules = {
  patients: {
    enterPatient: { permission: 'patients.write', scope: 'table' },
    enterInquiry: { permission: 'inquiries.write' },
    previewProviderView: { permission: 'patients.read' },
    changeEmail: { permission: 'patients.write' },
    sendPasswordReset: { permission: 'patients.write' },
    resetPatientSecondFactor: { permission: 'patients.suspend' },
    suspendPatient: { permission: 'patients.suspend', bulk: true },
    reactivatePatient: { permission: 'patients.suspend', bulk: true },
    mergePatients: { permission: 'patients.write' },
    exportPersonalData: { permission: 'patients.export' },
    erasePatient: { permission: 'patients.erase' },
    approveErasure: { permission: 'patients.approve_erasure' },
    declineErasure: { permission: 'patients.approve_erasure' },
  },
  inquiries: {
    inviteProviders: { permission: 'inquiries.write' },
    withdrawProvider: { permission: 'inquiries.write' },
    askForMorePhotos: { permission: 'inquiries.write' },
  },
  medical_histories: {
    acknowledgeCriticalAlert: { permission: 'medical.write' },
  },
};
