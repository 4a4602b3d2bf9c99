-- What the database itself refuses, whatever a program tries.

CREATE TRIGGER key_populations_append_only BEFORE UPDATE OR DELETE ON key_populations FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER key_populations_no_truncate BEFORE TRUNCATE ON key_populations FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Of two answers based on the same one, the second is refused.
CREATE UNIQUE INDEX key_populations_one_line ON key_populations (pregnancy_id, coalesce(previous_id, pregnancy_id));
