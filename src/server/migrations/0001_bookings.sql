CREATE TABLE "booking_holds" (
	"booking_id" uuid PRIMARY KEY NOT NULL,
	"district_id" text NOT NULL,
	"mode" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"first_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "booking_slots" (
	"district_id" text NOT NULL,
	"mode" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"taken" integer NOT NULL,
	CONSTRAINT "booking_slots_district_id_mode_starts_at_pk" PRIMARY KEY("district_id","mode","starts_at")
);
--> statement-breakpoint
CREATE TABLE "bookings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"district_id" text NOT NULL,
	"mode" text NOT NULL,
	"status" text NOT NULL,
	"reason" text,
	"starts_at" timestamp with time zone,
	"minutes" smallint NOT NULL,
	"wishes" timestamp with time zone[] NOT NULL,
	"wish_until" timestamp with time zone[] NOT NULL,
	"key_id" text NOT NULL,
	"seal_key_id" text NOT NULL,
	"sealed" "bytea",
	"digest" "bytea" NOT NULL,
	"code_try" smallint NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"cancelled_by" text,
	"offer_ends_at" timestamp with time zone,
	"by_mail" boolean DEFAULT false NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"staff_note" "bytea",
	CONSTRAINT "bookings_code_hash_unique" UNIQUE("code_hash")
);
--> statement-breakpoint
CREATE TABLE "erasure_runs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "erasure_runs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"bookings" integer NOT NULL,
	"offers" integer NOT NULL,
	"others" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_queue" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mail_queue_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"booking_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"tries" smallint DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	"sealed" "bytea",
	"seal_key_id" text
);
--> statement-breakpoint
CREATE TABLE "schedule_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"district_id" text NOT NULL,
	"mode" text,
	"kind" text NOT NULL,
	"date" date NOT NULL,
	"from_time" text NOT NULL,
	"to_time" text NOT NULL,
	"minutes" smallint NOT NULL,
	"places" smallint NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "schedule_revisions" (
	"district_id" text PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "offers" ADD COLUMN "seal_key_id" text;--> statement-breakpoint
ALTER TABLE "mail_queue" ADD CONSTRAINT "mail_queue_booking_id_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bookings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "booking_holds_slot" ON "booking_holds" USING btree ("district_id","mode","starts_at");--> statement-breakpoint
CREATE INDEX "bookings_district" ON "bookings" USING btree ("district_id","starts_at");--> statement-breakpoint
CREATE INDEX "bookings_expiry" ON "bookings" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "bookings_waiting" ON "bookings" USING btree ("district_id","mode","received_at") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "bookings_offered" ON "bookings" USING btree ("offer_ends_at") WHERE status = 'offered';--> statement-breakpoint
CREATE INDEX "mail_queue_booking" ON "mail_queue" USING btree ("booking_id");--> statement-breakpoint
CREATE INDEX "mail_queue_due" ON "mail_queue" USING btree ("due_at") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "schedule_changes_day" ON "schedule_changes" USING btree ("district_id","date");