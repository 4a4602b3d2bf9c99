ALTER TABLE "pregnancies" ADD COLUMN "clinic_id" uuid;--> statement-breakpoint
UPDATE pregnancies SET clinic_id = women.clinic_id FROM women WHERE women.id = pregnancies.woman_id;--> statement-breakpoint
-- Her clinic stands beside every pregnancy, whichever program writes either of them.
CREATE FUNCTION place_pregnancy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT clinic_id INTO NEW.clinic_id FROM women WHERE id = NEW.woman_id FOR SHARE;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER pregnancies_placed BEFORE INSERT OR UPDATE OF woman_id, clinic_id ON pregnancies FOR EACH ROW EXECUTE FUNCTION place_pregnancy();
--> statement-breakpoint
CREATE FUNCTION move_pregnancies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE pregnancies SET clinic_id = NEW.clinic_id WHERE woman_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER women_take_pregnancies_along AFTER UPDATE OF clinic_id ON women FOR EACH ROW EXECUTE FUNCTION move_pregnancies();
--> statement-breakpoint
CREATE INDEX "pregnancies_by_clinic" ON "pregnancies" USING btree ("clinic_id","due_date") WHERE lost_on is null;--> statement-breakpoint
CREATE INDEX "referrals_by_receiver" ON "referrals" USING btree ("to_institution_id","sent_at");
