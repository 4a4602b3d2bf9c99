ALTER TABLE "alerts" DROP COLUMN "last_report_at";--> statement-breakpoint
ALTER TABLE "alerts" DROP COLUMN "plan_note_sealed";--> statement-breakpoint
ALTER TABLE "alerts" DROP COLUMN "outcome_note_sealed";