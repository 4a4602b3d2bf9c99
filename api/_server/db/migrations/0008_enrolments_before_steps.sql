-- Women who enrolled before there were steps count as sent in, so that their township finds them in its list. Nothing was written on the
-- cover: the empty text says so, for a migration has no key to seal an empty form with.
INSERT INTO "enrolments" ("woman_id", "clinic_id", "state", "version", "form_sealed", "state_since")
SELECT "id", "clinic_id", 'submitted', 1, '', "enrolled_at" FROM "women"
ON CONFLICT ("woman_id") DO NOTHING;
