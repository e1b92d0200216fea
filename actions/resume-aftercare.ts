import { recordAction } from '../src/admin/action.js';
import { resumeAftercare } from '../src/domain/aftercare/resume-aftercare.js';

export default recordAction({
  on: 'after_cares',
  label: 'Resume',
  icon: 'PlayCircle',
  verb: resumeAftercare,
});
