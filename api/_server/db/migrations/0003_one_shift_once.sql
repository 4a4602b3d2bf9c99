-- One of each shift that stands several times; which one is the same, since nothing refers to a shift.
DELETE FROM on_call_shifts a USING on_call_shifts b
  WHERE a.staff_id = b.staff_id AND a.starts_at = b.starts_at AND a.ends_at = b.ends_at AND a.id > b.id;
--> statement-breakpoint
CREATE UNIQUE INDEX "on_call_shifts_once" ON "on_call_shifts" USING btree ("staff_id","starts_at","ends_at");
