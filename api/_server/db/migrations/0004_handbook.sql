CREATE TABLE "care_done" (
	"woman_id" uuid PRIMARY KEY NOT NULL,
	"done_sealed" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "care_tasks" (
	"woman_id" uuid NOT NULL,
	"pregnancy_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"row_id" text NOT NULL,
	"clinic_id" uuid NOT NULL,
	"earliest" date NOT NULL,
	"latest" date NOT NULL,
	CONSTRAINT "care_tasks_subject_id_row_id_pk" PRIMARY KEY("subject_id","row_id")
);
--> statement-breakpoint
CREATE TABLE "follow_up_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"follow_up_id" uuid NOT NULL,
	"woman_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"staff_id" uuid,
	"institution_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"channel" text,
	"result" text,
	"content_hash" text NOT NULL,
	"note_sealed" text
);
--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"woman_id" uuid NOT NULL,
	"pregnancy_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"row_id" text NOT NULL,
	"due_on" date NOT NULL,
	"clinic_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"outcome" text,
	"closed_by" uuid,
	"closed_at" timestamp with time zone,
	"new_date" date
);
--> statement-breakpoint
CREATE TABLE "enrolment_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"woman_id" uuid NOT NULL,
	"act" text NOT NULL,
	"version" integer NOT NULL,
	"staff_id" uuid,
	"institution_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"content_sealed" text NOT NULL,
	"content_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enrolments" (
	"woman_id" uuid PRIMARY KEY NOT NULL,
	"clinic_id" uuid NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"form_sealed" text NOT NULL,
	"state_since" timestamp with time zone NOT NULL,
	"paper_institution_id" uuid,
	"paper_issued_on" date,
	"paper_number_sealed" text
);
--> statement-breakpoint
CREATE TABLE "handbook_codes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"woman_id" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"read_by" uuid,
	"read_by_staff" uuid,
	"read_at" timestamp with time zone,
	"readable_until" timestamp with time zone,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "children" (
	"id" uuid PRIMARY KEY NOT NULL,
	"woman_id" uuid NOT NULL,
	"pregnancy_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"born_on" date NOT NULL,
	"gestation_days" integer NOT NULL,
	"particulars_sealed" text NOT NULL,
	"died_on" date,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "home_value_pages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"woman_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"month" text NOT NULL,
	"points_sealed" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "home_values" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"woman_id" uuid NOT NULL,
	"pregnancy_id" uuid NOT NULL,
	"child_id" uuid,
	"kind" text NOT NULL,
	"measured_on" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"content_sealed" text NOT NULL,
	"content_hash" text NOT NULL,
	"replaces" uuid
);
--> statement-breakpoint
CREATE TABLE "pregnancy_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"woman_id" uuid NOT NULL,
	"pregnancy_id" uuid NOT NULL,
	"staff_id" uuid,
	"institution_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"content_sealed" text NOT NULL,
	"content_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"record_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"woman_id" uuid NOT NULL,
	"happened_on" date NOT NULL,
	"care_row" text,
	"staff_id" uuid NOT NULL,
	"institution_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"content_sealed" text NOT NULL,
	"content_hash" text NOT NULL,
	"reason_sealed" text
);
--> statement-breakpoint
CREATE TABLE "records" (
	"id" uuid PRIMARY KEY NOT NULL,
	"woman_id" uuid NOT NULL,
	"pregnancy_id" uuid NOT NULL,
	"child_id" uuid,
	"kind" text NOT NULL,
	"happened_on" date NOT NULL,
	"care_row" text,
	"version" integer NOT NULL,
	"version_id" uuid NOT NULL,
	"compartment" boolean NOT NULL,
	"staff_id" uuid NOT NULL,
	"institution_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"content_sealed" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "pregnancies" ADD COLUMN "moved_on" date;--> statement-breakpoint
ALTER TABLE "pregnancies" ADD COLUMN "discharged_on" date;--> statement-breakpoint
ALTER TABLE "pregnancies" ADD COLUMN "fetus_count" integer;--> statement-breakpoint
ALTER TABLE "care_done" ADD CONSTRAINT "care_done_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_tasks" ADD CONSTRAINT "care_tasks_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_tasks" ADD CONSTRAINT "care_tasks_pregnancy_id_pregnancies_id_fk" FOREIGN KEY ("pregnancy_id") REFERENCES "public"."pregnancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_tasks" ADD CONSTRAINT "care_tasks_clinic_id_institutions_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_events" ADD CONSTRAINT "follow_up_events_follow_up_id_follow_ups_id_fk" FOREIGN KEY ("follow_up_id") REFERENCES "public"."follow_ups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_events" ADD CONSTRAINT "follow_up_events_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_events" ADD CONSTRAINT "follow_up_events_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_events" ADD CONSTRAINT "follow_up_events_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_pregnancy_id_pregnancies_id_fk" FOREIGN KEY ("pregnancy_id") REFERENCES "public"."pregnancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_clinic_id_institutions_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_closed_by_staff_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_events" ADD CONSTRAINT "enrolment_events_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_events" ADD CONSTRAINT "enrolment_events_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_events" ADD CONSTRAINT "enrolment_events_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_clinic_id_institutions_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_paper_institution_id_institutions_id_fk" FOREIGN KEY ("paper_institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handbook_codes" ADD CONSTRAINT "handbook_codes_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handbook_codes" ADD CONSTRAINT "handbook_codes_read_by_institutions_id_fk" FOREIGN KEY ("read_by") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handbook_codes" ADD CONSTRAINT "handbook_codes_read_by_staff_staff_id_fk" FOREIGN KEY ("read_by_staff") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "children" ADD CONSTRAINT "children_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "children" ADD CONSTRAINT "children_pregnancy_id_pregnancies_id_fk" FOREIGN KEY ("pregnancy_id") REFERENCES "public"."pregnancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_value_pages" ADD CONSTRAINT "home_value_pages_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_values" ADD CONSTRAINT "home_values_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_values" ADD CONSTRAINT "home_values_pregnancy_id_pregnancies_id_fk" FOREIGN KEY ("pregnancy_id") REFERENCES "public"."pregnancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_values" ADD CONSTRAINT "home_values_child_id_children_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."children"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pregnancy_events" ADD CONSTRAINT "pregnancy_events_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pregnancy_events" ADD CONSTRAINT "pregnancy_events_pregnancy_id_pregnancies_id_fk" FOREIGN KEY ("pregnancy_id") REFERENCES "public"."pregnancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pregnancy_events" ADD CONSTRAINT "pregnancy_events_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pregnancy_events" ADD CONSTRAINT "pregnancy_events_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_versions" ADD CONSTRAINT "record_versions_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_versions" ADD CONSTRAINT "record_versions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_versions" ADD CONSTRAINT "record_versions_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_pregnancy_id_pregnancies_id_fk" FOREIGN KEY ("pregnancy_id") REFERENCES "public"."pregnancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_child_id_children_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."children"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "care_tasks_by_woman" ON "care_tasks" USING btree ("woman_id");--> statement-breakpoint
CREATE INDEX "care_tasks_of_clinic" ON "care_tasks" USING btree ("clinic_id","latest","subject_id");--> statement-breakpoint
CREATE INDEX "follow_up_events_by_follow_up" ON "follow_up_events" USING btree ("follow_up_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "follow_ups_one_open" ON "follow_ups" USING btree ("subject_id","row_id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "follow_ups_open" ON "follow_ups" USING btree ("clinic_id","due_on") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "follow_ups_by_woman" ON "follow_ups" USING btree ("woman_id","opened_at");--> statement-breakpoint
CREATE INDEX "enrolment_events_by_woman" ON "enrolment_events" USING btree ("woman_id","seq");--> statement-breakpoint
CREATE INDEX "enrolments_to_do" ON "enrolments" USING btree ("clinic_id","state","state_since");--> statement-breakpoint
CREATE INDEX "handbook_codes_by_woman" ON "handbook_codes" USING btree ("woman_id","made_at");--> statement-breakpoint
CREATE INDEX "handbook_codes_read" ON "handbook_codes" USING btree ("woman_id","read_by","readable_until");--> statement-breakpoint
CREATE INDEX "children_by_woman" ON "children" USING btree ("woman_id","born_on");--> statement-breakpoint
CREATE UNIQUE INDEX "children_apart" ON "children" USING btree ("pregnancy_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "home_value_pages_by_subject" ON "home_value_pages" USING btree ("subject_id","kind","month");--> statement-breakpoint
CREATE INDEX "home_values_by_woman" ON "home_values" USING btree ("woman_id","measured_on","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "home_values_replaced_once" ON "home_values" USING btree ("replaces");--> statement-breakpoint
CREATE INDEX "pregnancy_events_by_pregnancy" ON "pregnancy_events" USING btree ("pregnancy_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "record_versions_in_line" ON "record_versions" USING btree ("record_id","version");--> statement-breakpoint
CREATE INDEX "records_of_pregnancy" ON "records" USING btree ("pregnancy_id","happened_on","id");--> statement-breakpoint
CREATE INDEX "records_of_child" ON "records" USING btree ("child_id","happened_on","id");