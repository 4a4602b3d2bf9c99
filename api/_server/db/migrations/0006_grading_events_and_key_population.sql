CREATE TABLE "county_settings" (
	"county" text PRIMARY KEY NOT NULL,
	"settings" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "key_populations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"woman_id" uuid NOT NULL,
	"pregnancy_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"institution_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"previous_id" uuid,
	"content_sealed" text NOT NULL,
	"content_hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "risk_standings" ADD COLUMN "event_on" date;--> statement-breakpoint
ALTER TABLE "risk_standings" ADD COLUMN "event" text;--> statement-breakpoint
ALTER TABLE "key_populations" ADD CONSTRAINT "key_populations_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_populations" ADD CONSTRAINT "key_populations_pregnancy_id_pregnancies_id_fk" FOREIGN KEY ("pregnancy_id") REFERENCES "public"."pregnancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_populations" ADD CONSTRAINT "key_populations_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_populations" ADD CONSTRAINT "key_populations_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "key_populations_by_pregnancy" ON "key_populations" USING btree ("pregnancy_id","seq");