-- What the database itself refuses, whatever a program tries.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER alert_events_append_only BEFORE UPDATE OR DELETE ON alert_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER alert_events_no_truncate BEFORE TRUNCATE ON alert_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER access_audit_append_only BEFORE UPDATE OR DELETE ON access_audit FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER access_audit_no_truncate BEFORE TRUNCATE ON access_audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Nothing closes silently: a person and an outcome.
ALTER TABLE alerts ADD CONSTRAINT alerts_closed_by_a_person_with_an_outcome
  CHECK (state <> 'closed' OR (closed_by IS NOT NULL AND closed_at IS NOT NULL AND outcome IS NOT NULL));
--> statement-breakpoint
ALTER TABLE alerts ADD CONSTRAINT alerts_in_hand_have_an_owner
  CHECK (state NOT IN ('acknowledged', 'planned', 'outcome-recorded', 'closed') OR owner_id IS NOT NULL);
--> statement-breakpoint
-- An alert is in somebody's hands or it is escalating; there is no third state.
ALTER TABLE alerts ADD CONSTRAINT alerts_unanswered_are_escalating
  CHECK ((state IN ('submitted', 'routed', 'notified', 'seen')) = (next_step_at IS NOT NULL));
--> statement-breakpoint
-- Giving up takes three recorded attempts.
CREATE FUNCTION require_attempts_before_giving_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.outcome = 'could-not-reach' AND
     (SELECT count(*) FROM alert_events e
       WHERE e.alert_id = NEW.id AND e.kind = 'contact-attempted' AND e.detail ->> 'result' <> 'reached') < 3 THEN
    RAISE EXCEPTION 'alert % needs three attempts before it can be closed as could-not-reach', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'alerts_three_attempts_before_giving_up';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER alerts_three_attempts_before_giving_up BEFORE INSERT OR UPDATE ON alerts
  FOR EACH ROW WHEN (NEW.state = 'closed') EXECUTE FUNCTION require_attempts_before_giving_up();
--> statement-breakpoint
-- A closed alert stays closed.
CREATE TRIGGER alerts_closed_stay_closed BEFORE UPDATE OR DELETE ON alerts
  FOR EACH ROW WHEN (OLD.state = 'closed') EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE INDEX outbox_due ON outbox (next_attempt_at) WHERE state = 'waiting';
--> statement-breakpoint
CREATE INDEX alerts_open ON alerts (waiting_since) WHERE state <> 'closed';
--> statement-breakpoint
CREATE INDEX alerts_open_by_woman ON alerts (woman_id) WHERE state <> 'closed';
--> statement-breakpoint
-- Room beside each message, so that claiming it stays on its page and touches no index.
ALTER TABLE outbox SET (fillfactor = 70);
