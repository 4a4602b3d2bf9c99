CREATE TABLE "access_audit" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"staff_id" uuid NOT NULL,
	"institution_id" uuid NOT NULL,
	"woman_id" uuid NOT NULL,
	"action" text NOT NULL,
	"request_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"version" text NOT NULL,
	"granted_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "alert_events" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"alert_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"staff_id" uuid,
	"institution_id" uuid,
	"detail" jsonb NOT NULL,
	"note_sealed" text
);
--> statement-breakpoint
CREATE TABLE "alert_institutions" (
	"alert_id" uuid NOT NULL,
	"institution_id" uuid NOT NULL,
	"level" integer NOT NULL,
	CONSTRAINT "alert_institutions_alert_id_institution_id_pk" PRIMARY KEY("alert_id","institution_id")
);
--> statement-breakpoint
CREATE TABLE "alert_reports" (
	"report_id" uuid PRIMARY KEY NOT NULL,
	"alert_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alerts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"number" text NOT NULL,
	"woman_id" uuid NOT NULL,
	"phase" text NOT NULL,
	"county" text DEFAULT '' NOT NULL,
	"urgency" text NOT NULL,
	"state" text NOT NULL,
	"level" integer NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"waiting_since" timestamp with time zone NOT NULL,
	"steps_taken" integer NOT NULL,
	"next_step_at" timestamp with time zone,
	"owner_id" uuid,
	"acknowledged_at" timestamp with time zone,
	"plan" text,
	"outcome" text,
	"closed_at" timestamp with time zone,
	"closed_by" uuid
);
--> statement-breakpoint
CREATE TABLE "danger_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"number" text NOT NULL,
	"woman_id" uuid NOT NULL,
	"pregnancy_id" uuid NOT NULL,
	"reported_by" uuid NOT NULL,
	"phase" text NOT NULL,
	"content_sealed" text NOT NULL,
	"content_hash" text NOT NULL,
	"urgency" text NOT NULL,
	"phone_urgency" text NOT NULL,
	"answers_differ" boolean NOT NULL,
	"rule_set" text NOT NULL,
	"noticed_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pregnancies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"woman_id" uuid NOT NULL,
	"dating_method" text NOT NULL,
	"last_menstrual_period" date,
	"due_date" date NOT NULL,
	"previous_births" integer NOT NULL,
	"delivered_on" date,
	"lost_on" date,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "risk_colours" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pregnancy_id" uuid NOT NULL,
	"colour" text NOT NULL,
	"confirmed_by" uuid NOT NULL,
	"confirmed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "women" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"name_sealed" text NOT NULL,
	"birth_date_sealed" text NOT NULL,
	"phone_sealed" text,
	"phone_index" text,
	"clinic_id" uuid NOT NULL,
	"enrolled_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"openid_index" text NOT NULL,
	"openid_sealed" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"disabled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"account_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"institution_id" uuid NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"disabled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "staff_invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code_hash" text NOT NULL,
	"institution_id" uuid NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"invited_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "institution_tree" (
	"ancestor_id" uuid NOT NULL,
	"descendant_id" uuid NOT NULL,
	CONSTRAINT "institution_tree_ancestor_id_descendant_id_pk" PRIMARY KEY("ancestor_id","descendant_id")
);
--> statement-breakpoint
CREATE TABLE "institutions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"kind" text NOT NULL,
	"county" text NOT NULL,
	"township" text,
	"name" text NOT NULL,
	"phone" text,
	"address" text
);
--> statement-breakpoint
CREATE TABLE "on_call_shifts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"institution_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_heartbeats" (
	"job" text PRIMARY KEY NOT NULL,
	"ran_at" timestamp with time zone NOT NULL,
	"handled" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institution_channels" (
	"id" uuid PRIMARY KEY NOT NULL,
	"institution_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"address_sealed" text NOT NULL,
	"secret_sealed" text,
	"enabled" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"dedupe_key" text NOT NULL,
	"alert_id" uuid NOT NULL,
	"institution_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"channel_id" uuid,
	"payload" jsonb NOT NULL,
	"state" text NOT NULL,
	"attempts" integer NOT NULL,
	"next_attempt_at" timestamp with time zone NOT NULL,
	"leased_until" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"first_attempt_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"last_error" text
);
--> statement-breakpoint
CREATE TABLE "outbox_attempts" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"outbox_id" uuid NOT NULL,
	"attempt" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"result" text NOT NULL,
	"error" text
);
--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_events" ADD CONSTRAINT "alert_events_alert_id_alerts_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alerts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_events" ADD CONSTRAINT "alert_events_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_institutions" ADD CONSTRAINT "alert_institutions_alert_id_alerts_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alerts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_institutions" ADD CONSTRAINT "alert_institutions_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_reports" ADD CONSTRAINT "alert_reports_report_id_danger_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."danger_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_reports" ADD CONSTRAINT "alert_reports_alert_id_alerts_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alerts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_closed_by_staff_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "danger_reports" ADD CONSTRAINT "danger_reports_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pregnancies" ADD CONSTRAINT "pregnancies_woman_id_women_id_fk" FOREIGN KEY ("woman_id") REFERENCES "public"."women"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_colours" ADD CONSTRAINT "risk_colours_pregnancy_id_pregnancies_id_fk" FOREIGN KEY ("pregnancy_id") REFERENCES "public"."pregnancies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_colours" ADD CONSTRAINT "risk_colours_confirmed_by_staff_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "women" ADD CONSTRAINT "women_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "women" ADD CONSTRAINT "women_clinic_id_institutions_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_invitations" ADD CONSTRAINT "staff_invitations_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institution_tree" ADD CONSTRAINT "institution_tree_ancestor_id_institutions_id_fk" FOREIGN KEY ("ancestor_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institution_tree" ADD CONSTRAINT "institution_tree_descendant_id_institutions_id_fk" FOREIGN KEY ("descendant_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_call_shifts" ADD CONSTRAINT "on_call_shifts_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institution_channels" ADD CONSTRAINT "institution_channels_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_alert_id_alerts_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alerts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_channel_id_institution_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "public"."institution_channels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_attempts" ADD CONSTRAINT "outbox_attempts_outbox_id_outbox_id_fk" FOREIGN KEY ("outbox_id") REFERENCES "public"."outbox"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_audit_by_woman" ON "access_audit" USING btree ("woman_id","at");--> statement-breakpoint
CREATE INDEX "consents_by_account" ON "consents" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "consents_one_open" ON "consents" USING btree ("account_id","kind") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "alert_events_by_alert" ON "alert_events" USING btree ("alert_id","id");--> statement-breakpoint
CREATE INDEX "alert_institutions_by_place" ON "alert_institutions" USING btree ("institution_id");--> statement-breakpoint
CREATE INDEX "alert_reports_by_alert" ON "alert_reports" USING btree ("alert_id");--> statement-breakpoint
CREATE UNIQUE INDEX "alerts_seq" ON "alerts" USING btree ("seq");--> statement-breakpoint
CREATE INDEX "alerts_by_woman" ON "alerts" USING btree ("woman_id","opened_at");--> statement-breakpoint
CREATE INDEX "alerts_due" ON "alerts" USING btree ("next_step_at");--> statement-breakpoint
CREATE INDEX "alerts_closed" ON "alerts" USING btree ("closed_at");--> statement-breakpoint
CREATE INDEX "danger_reports_by_woman" ON "danger_reports" USING btree ("woman_id","received_at");--> statement-breakpoint
CREATE INDEX "pregnancies_by_woman" ON "pregnancies" USING btree ("woman_id","created_at");--> statement-breakpoint
CREATE INDEX "risk_colours_by_pregnancy" ON "risk_colours" USING btree ("pregnancy_id","confirmed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "women_by_account" ON "women" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "women_by_clinic" ON "women" USING btree ("clinic_id");--> statement-breakpoint
CREATE INDEX "women_by_phone" ON "women" USING btree ("phone_index");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_openid" ON "accounts" USING btree ("openid_index","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token" ON "sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "sessions_by_account" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_by_account" ON "staff" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "staff_by_institution" ON "staff" USING btree ("institution_id");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_invitations_code" ON "staff_invitations" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "institution_tree_up" ON "institution_tree" USING btree ("descendant_id");--> statement-breakpoint
CREATE INDEX "on_call_shifts_by_institution" ON "on_call_shifts" USING btree ("institution_id","ends_at");--> statement-breakpoint
CREATE UNIQUE INDEX "on_call_shifts_once" ON "on_call_shifts" USING btree ("staff_id","starts_at","ends_at");--> statement-breakpoint
CREATE INDEX "institution_channels_by_place" ON "institution_channels" USING btree ("institution_id");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_dedupe" ON "outbox" USING btree ("dedupe_key");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_seq" ON "outbox" USING btree ("seq");--> statement-breakpoint
CREATE INDEX "outbox_by_alert" ON "outbox" USING btree ("alert_id");--> statement-breakpoint
CREATE INDEX "outbox_attempts_by_message" ON "outbox_attempts" USING btree ("outbox_id");