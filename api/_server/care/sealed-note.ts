import type { FollowUpEventId } from '../../../shared/identity/ids.ts';
import type { Deps } from '../ports.ts';

type Cipher = Pick<Deps, 'cipher'>;

const placeOf = (id: FollowUpEventId): string => `follow_up_events.note_sealed.${id}`;

export const sealFollowUpNote = ({ cipher }: Cipher, id: FollowUpEventId, note: string | undefined): string | null =>
  note === undefined || note.trim() === '' ? null : cipher.encrypt(note, placeOf(id));

export const openFollowUpNote = (
  { cipher }: Cipher,
  { id, noteSealed }: { readonly id: FollowUpEventId; readonly noteSealed: string | null },
): string | null => (noteSealed === null ? null : cipher.decrypt(noteSealed, placeOf(id)));
