CREATE TABLE "case_events" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"institution_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"contact_id" uuid,
	"happened_on" date NOT NULL,
	"contact" text,
	"reached" boolean,
	"colour" text,
	"to_staff_id" uuid,
	"close_reason" text,
	"note_sealed" text,
	"content_hash" text
);
--> statement-breakpoint
CREATE TABLE "case_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"woman_id" uuid NOT NULL,
	"pregnancy_id" uuid NOT NULL,
	"colour" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"cadence_days" integer,
	"opened_on" date NOT NULL,
	"next_contact_on" date,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	"close_reason" text
);
--> statement-breakpoint
CREATE TABLE "referral_events" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"institution_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"cancel_reason" text,
	"note_sealed" text
);
--> statement-breakpoint
CREATE TABLE "referrals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"woman_id" uuid NOT NULL,
	"pregnancy_id" uuid NOT NULL,
	"screening_id" uuid,
	"kind" text NOT NULL,
	"stable_to_transfer" boolean NOT NULL,
	"from_institution_id" uuid NOT NULL,
	"to_institution_id" uuid NOT NULL,
	"state" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"content_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_clocks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"woman_id" uuid NOT NULL,
	"pregnancy_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"colour" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"report_to" text NOT NULL,
	"clause" text NOT NULL,
	"submitted_at" timestamp with time zone,
	"submitted_by" uuid
);
--> statement-breakpoint
CREATE TABLE "colour_notices" (
	"assessment_id" uuid PRIMARY KEY NOT NULL,
	"woman_id" uuid NOT NULL,
	"read_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "risk_assessments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"woman_id" uuid NOT NULL,
	"pregnancy_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"institution_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"occasion" text NOT NULL,
	"colour" text NOT NULL,
	"proposed" text NOT NULL,
	"decision" text NOT NULL,
	"previous_id" uuid,
	"content_sealed" text NOT NULL,
	"content_hash" text NOT NULL,
	"rule_set_id" text NOT NULL,
	"rule_set_version" text NOT NULL,
	"rule_set_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "risk_screenings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"woman_id" uuid NOT NULL,
	"pregnancy_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"institution_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"occasion" text NOT NULL,
	"form" text NOT NULL,
	"result" text NOT NULL,
	"content_sealed" text NOT NULL,
	"content_hash" text NOT NULL,
	"rule_set_id" text NOT NULL,
	"rule_set_version" text NOT NULL,
	"rule_set_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "risk_standings" (
	"pregnancy_id" uuid PRIMARY KEY NOT NULL,
	"woman_id" uuid NOT NULL,
	"graded_on" date,
	"postpartum_graded_on" date,
	"day_42_graded_on" date,
	"positive_since" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "case_events" ADD CONSTRAINT "case_events_case_id_case_files_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."case_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_events" ADD CONSTRAINT "case_events_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_events" ADD CONSTRAINT "case_events_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_pregnancy_id_pregnancies_id_fk" FOREIGN KEY ("pregnancy_id") REFERENCES "public"."pregnancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_closed_by_staff_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_events" ADD CONSTRAINT "referral_events_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_events" ADD CONSTRAINT "referral_events_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_events" ADD CONSTRAINT "referral_events_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_pregnancy_id_pregnancies_id_fk" FOREIGN KEY ("pregnancy_id") REFERENCES "public"."pregnancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_from_institution_id_institutions_id_fk" FOREIGN KEY ("from_institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_to_institution_id_institutions_id_fk" FOREIGN KEY ("to_institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_clocks" ADD CONSTRAINT "report_clocks_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_clocks" ADD CONSTRAINT "report_clocks_pregnancy_id_pregnancies_id_fk" FOREIGN KEY ("pregnancy_id") REFERENCES "public"."pregnancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_clocks" ADD CONSTRAINT "report_clocks_assessment_id_risk_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."risk_assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_clocks" ADD CONSTRAINT "report_clocks_submitted_by_staff_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "colour_notices" ADD CONSTRAINT "colour_notices_assessment_id_risk_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."risk_assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "colour_notices" ADD CONSTRAINT "colour_notices_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_assessments" ADD CONSTRAINT "risk_assessments_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_assessments" ADD CONSTRAINT "risk_assessments_pregnancy_id_pregnancies_id_fk" FOREIGN KEY ("pregnancy_id") REFERENCES "public"."pregnancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_assessments" ADD CONSTRAINT "risk_assessments_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_assessments" ADD CONSTRAINT "risk_assessments_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_screenings" ADD CONSTRAINT "risk_screenings_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_screenings" ADD CONSTRAINT "risk_screenings_pregnancy_id_pregnancies_id_fk" FOREIGN KEY ("pregnancy_id") REFERENCES "public"."pregnancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_screenings" ADD CONSTRAINT "risk_screenings_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_screenings" ADD CONSTRAINT "risk_screenings_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_standings" ADD CONSTRAINT "risk_standings_pregnancy_id_pregnancies_id_fk" FOREIGN KEY ("pregnancy_id") REFERENCES "public"."pregnancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_standings" ADD CONSTRAINT "risk_standings_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_events_by_case" ON "case_events" USING btree ("case_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "case_events_contact" ON "case_events" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "case_files_by_pregnancy" ON "case_files" USING btree ("pregnancy_id","opened_on");--> statement-breakpoint
CREATE UNIQUE INDEX "case_files_one_open" ON "case_files" USING btree ("pregnancy_id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "case_files_open" ON "case_files" USING btree ("next_contact_on") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "referral_events_by_referral" ON "referral_events" USING btree ("referral_id","id");--> statement-breakpoint
CREATE INDEX "referrals_by_pregnancy" ON "referrals" USING btree ("pregnancy_id","to_institution_id");--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_one_open" ON "referrals" USING btree ("pregnancy_id","to_institution_id") WHERE state in ('sent', 'accepted', 'arrived');--> statement-breakpoint
CREATE INDEX "referrals_open" ON "referrals" USING btree ("sent_at") WHERE state in ('sent', 'accepted', 'arrived');--> statement-breakpoint
CREATE INDEX "report_clocks_by_pregnancy" ON "report_clocks" USING btree ("pregnancy_id","opened_at");--> statement-breakpoint
CREATE INDEX "report_clocks_open" ON "report_clocks" USING btree ("due_at") WHERE submitted_at is null;--> statement-breakpoint
CREATE INDEX "risk_assessments_by_pregnancy" ON "risk_assessments" USING btree ("pregnancy_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "risk_assessments_seq" ON "risk_assessments" USING btree ("seq");--> statement-breakpoint
CREATE INDEX "risk_screenings_by_pregnancy" ON "risk_screenings" USING btree ("pregnancy_id","seq");--> statement-breakpoint
CREATE INDEX "risk_standings_positive" ON "risk_standings" USING btree ("positive_since") WHERE positive_since is not null;--> statement-breakpoint
CREATE INDEX "pregnancies_by_due_date" ON "pregnancies" USING btree ("due_date");