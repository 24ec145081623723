CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seal_key_id" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone DEFAULT now() + interval '180 days' NOT NULL,
	"done_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "erasure_runs" ADD COLUMN "reports" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "reports_received" ON "reports" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "reports_expiry" ON "reports" USING btree ("expires_at");