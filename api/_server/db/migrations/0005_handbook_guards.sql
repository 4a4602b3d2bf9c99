-- What the database itself refuses, whatever a program tries.

CREATE TRIGGER pregnancy_events_append_only BEFORE UPDATE OR DELETE ON pregnancy_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER pregnancy_events_no_truncate BEFORE TRUNCATE ON pregnancy_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER record_versions_append_only BEFORE UPDATE OR DELETE ON record_versions FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER record_versions_no_truncate BEFORE TRUNCATE ON record_versions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER home_values_append_only BEFORE UPDATE OR DELETE ON home_values FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER home_values_no_truncate BEFORE TRUNCATE ON home_values FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER enrolment_events_append_only BEFORE UPDATE OR DELETE ON enrolment_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER enrolment_events_no_truncate BEFORE TRUNCATE ON enrolment_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER follow_up_events_append_only BEFORE UPDATE OR DELETE ON follow_up_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER follow_up_events_no_truncate BEFORE TRUNCATE ON follow_up_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- An event is of a named person at a place, or of herself.
ALTER TABLE pregnancy_events ADD CONSTRAINT pregnancy_events_by_somebody CHECK ((staff_id IS NULL) = (institution_id IS NULL));
--> statement-breakpoint
-- A correction says why.
ALTER TABLE record_versions ADD CONSTRAINT record_versions_corrected_with_a_reason CHECK ((version = 1) = (reason_sealed IS NULL));
--> statement-breakpoint
-- A paper book has an institution, a day and a number, or is not handed out.
ALTER TABLE enrolments ADD CONSTRAINT enrolments_issued_whole CHECK (
  (state = 'issued') = (paper_issued_on IS NOT NULL)
  AND num_nonnulls(paper_institution_id, paper_issued_on, paper_number_sealed) IN (0, 3));
--> statement-breakpoint
-- One institution reads by one code.
CREATE TRIGGER handbook_codes_read_once BEFORE UPDATE ON handbook_codes
  FOR EACH ROW WHEN (OLD.read_by IS NOT NULL AND NEW.read_by IS DISTINCT FROM OLD.read_by) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER handbook_codes_revoked_stay_revoked BEFORE UPDATE ON handbook_codes
  FOR EACH ROW WHEN (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Nothing closes silently. A visit that was done after all closes its follow-up by itself; anything else takes a person.
ALTER TABLE follow_ups ADD CONSTRAINT follow_ups_closed_with_an_outcome CHECK (
  (closed_at IS NULL) = (outcome IS NULL) AND (closed_at IS NULL OR closed_by IS NOT NULL OR outcome IN ('done', 'no-longer-needed')));
--> statement-breakpoint
CREATE TRIGGER follow_ups_closed_stay_closed BEFORE UPDATE OR DELETE ON follow_ups
  FOR EACH ROW WHEN (OLD.closed_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
