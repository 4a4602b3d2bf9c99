-- What the grading workflow may never do, whatever a program tries.

CREATE TRIGGER risk_screenings_append_only BEFORE UPDATE OR DELETE ON risk_screenings FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER risk_screenings_no_truncate BEFORE TRUNCATE ON risk_screenings FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER risk_assessments_append_only BEFORE UPDATE OR DELETE ON risk_assessments FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER risk_assessments_no_truncate BEFORE TRUNCATE ON risk_assessments FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER referral_events_append_only BEFORE UPDATE OR DELETE ON referral_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER referral_events_no_truncate BEFORE TRUNCATE ON referral_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER case_events_append_only BEFORE UPDATE OR DELETE ON case_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER case_events_no_truncate BEFORE TRUNCATE ON case_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER colour_notices_append_only BEFORE UPDATE OR DELETE ON colour_notices FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER colour_notices_no_truncate BEFORE TRUNCATE ON colour_notices FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- The history of a pregnancy is one line: of two assessments based on the same one, the second is refused.
CREATE UNIQUE INDEX risk_assessments_one_line ON risk_assessments (pregnancy_id, coalesce(previous_id, pregnancy_id));
--> statement-breakpoint
-- Who is not stable is not moved.
ALTER TABLE referrals ADD CONSTRAINT referrals_only_the_stable_travel CHECK (kind <> 'transfer' OR stable_to_transfer);
--> statement-breakpoint
CREATE TRIGGER referrals_finished_stay_finished BEFORE UPDATE OR DELETE ON referrals
  FOR EACH ROW WHEN (OLD.state IN ('assessed', 'cancelled')) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
ALTER TABLE report_clocks ADD CONSTRAINT report_clocks_submitted_by_a_person
  CHECK ((submitted_at IS NULL) = (submitted_by IS NULL));
--> statement-breakpoint
CREATE TRIGGER report_clocks_submitted_stay_submitted BEFORE UPDATE OR DELETE ON report_clocks
  FOR EACH ROW WHEN (OLD.submitted_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Nothing closes silently: a person and a reason.
ALTER TABLE case_files ADD CONSTRAINT case_files_closed_by_a_person_with_a_reason
  CHECK ((closed_at IS NULL) = (closed_by IS NULL) AND (closed_at IS NULL) = (close_reason IS NULL));
--> statement-breakpoint
CREATE TRIGGER case_files_closed_stay_closed BEFORE UPDATE OR DELETE ON case_files
  FOR EACH ROW WHEN (OLD.closed_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
