import { recordAction } from '../src/admin/action.js';
import { resumeAftercare } from '../src/domain/aftercare/resume-aftercare.js';

export default recordAction({
  on: 'after_cares',
  label: 'Resume',
  about: 'Goes on with a plan; what was still to come moves by the days that it rested.',
  icon: 'PlayCircle',
  verb: resumeAftercare,
});
