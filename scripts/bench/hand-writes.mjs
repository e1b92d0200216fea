import { missing, readInquiry } from './hand-reads.mjs';

/** One transaction on one connection. */
async function transaction(db, run) {
  const { v7 } = await import('uuid');
  const connection = await db.getConnection();
  try {
    await connection.query('START TRANSACTION');
    const result = await run(connection, v7);
    await connection.query('COMMIT');
    return result;
  } catch (error) {
    await connection.query('ROLLBACK');
    throw error;
  } finally {
    connection.release();
  }
}

export async function createInquiry({ db, caller, body, bare }) {
  return transaction(db, async (connection, newId) => {
    const [[patient]] = await connection.execute(
      'SELECT id FROM patients WHERE id = ? AND erased_at IS NULL AND deleted_at IS NULL FOR UPDATE',
      [caller.id],
    );
    const [[file]] = await connection.execute(
      "SELECT id, file_path FROM files WHERE id = ? AND fileable_type = 'Patient' AND fileable_id = ? FOR UPDATE",
      [body.scan_file_id, caller.id],
    );
    if (!patient || !file) throw missing();
    const [id, event] = [newId(), newId()];
    const { problem, problem_details, symptom_severity = null } = body;
    const schedule = [...body.treatment_schedule].sort();
    await connection.execute(
      `INSERT INTO inquiries (id, patient_id, problem, problem_details, scan_url, treatment_schedule, symptom_severity)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [id, caller.id, problem, problem_details, file.file_path, JSON.stringify(schedule), symptom_severity],
    );
    await connection.execute(
      "INSERT INTO workflow_timelines (id, inquiry_id, event) VALUES (?, ?, 'inquiry_created')",
      [event, id],
    );
    await connection.execute("UPDATE files SET fileable_type = 'Inquiry', fileable_id = ? WHERE id = ?", [
      id,
      file.id,
    ]);
    if (!bare) {
      const made = {
        id,
        patient_id: caller.id,
        problem,
        problem_details,
        scan_url: file.file_path,
        symptom_severity,
      };
      await audit(connection, newId(), caller, 'makeInquiry', [
        ['created', 'inquiries', id, changesOf({ ...made, treatment_schedule: schedule })],
        [
          'created',
          'workflow_timelines',
          event,
          changesOf({ id: event, inquiry_id: id, event: 'inquiry_created' }),
        ],
        ['updated', 'files', file.id, { fileable_id: { before: caller.id, after: id } }],
      ]);
    }
    return readInquiry(connection, id);
  });
}

export async function sendMessage({ db, id: conversationId, caller, body, bare }) {
  return transaction(db, async (connection, newId) => {
    const [[thread]] = await connection.execute(
      'SELECT id, provider_id FROM conversations WHERE id = ? AND patient_id = ? FOR UPDATE',
      [conversationId, caller.id],
    );
    if (!thread) throw missing();
    const [[clinic]] = await connection.execute('SELECT country FROM providers WHERE id = ?', [
      thread.provider_id,
    ]);
    const [id, notice] = [newId(), newId()];
    const content = body.content.trim();
    await connection.execute(
      "INSERT INTO messages (id, conversation_id, sender_id, sender_type, content) VALUES (?, ?, ?, 'Patient', ?)",
      [id, conversationId, caller.id, content],
    );
    const [locale, title, text] = patientWrote(clinic.country, caller.patient_code);
    await connection.execute(
      `INSERT INTO alerts_notifications (id, notifiable_type, notifiable_id, type, title, body, subject_type, subject_id, locale)
       VALUES (?, 'Provider', ?, 'conversation.message', ?, ?, 'Conversation', ?, ?)`,
      [notice, thread.provider_id, title, text, conversationId, locale],
    );
    if (!bare) {
      const requestId = newId();
      const said = {
        id,
        conversation_id: conversationId,
        sender_id: caller.id,
        sender_type: 'Patient',
        content,
      };
      const told = {
        id: notice,
        notifiable_type: 'Provider',
        notifiable_id: thread.provider_id,
        title,
        body: text,
      };
      await audit(connection, requestId, caller, 'sendMessage', [
        ['created', 'messages', id, changesOf(said)],
        ['created', 'alerts_notifications', notice, changesOf(told)],
      ]);
      await connection.execute(
        "INSERT INTO outbox_messages (name, payload, request_id, done_at) VALUES ('deliver-notification', ?, ?, UTC_TIMESTAMP())",
        [JSON.stringify({ id: notice }), requestId],
      );
    }
    const [[row]] = await connection.execute('SELECT created_at, is_read FROM messages WHERE id = ?', [id]);
    const name = `${caller.first_name} ${caller.last_name}`;
    const { created_at, is_read } = row;
    const sender = { side: 'patient', name, is_you: true };
    return { id, content, attachment_url: null, created_at, sender, is_read: Boolean(is_read) };
  });
}

function patientWrote(country, code) {
  if (country === 'Turkey')
    return ['tr', 'Bir hasta yazdı', `Sohbetinizde ${code} kodlu hastadan yeni bir mesaj var.`];
  return ['en', 'A patient wrote', `There is a new message from patient ${code} in your conversation.`];
}

const changesOf = (row) =>
  Object.fromEntries(Object.entries(row).map(([column, after]) => [column, { before: null, after }]));

async function audit(connection, requestId, caller, action, entries) {
  const rows = entries.map(([event, entity, entityId, changes]) => [
    ...['Patient', caller.id, 'api', requestId, action],
    ...[event, entity, entityId, JSON.stringify(changes)],
  ]);
  await connection.query(
    `INSERT INTO audit_entries (actor_type, actor_id, door, request_id, action, event, entity, entity_id, changes)
     VALUES ?`,
    [rows],
  );
}
