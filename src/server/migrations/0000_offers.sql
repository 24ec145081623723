CREATE TABLE "offers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"district_id" text NOT NULL,
	"activity_id" text,
	"interests" text[] NOT NULL,
	"days" smallint[] NOT NULL,
	"language" text NOT NULL,
	"key_id" text NOT NULL,
	"sealed" "bytea",
	"digest" "bytea" NOT NULL,
	"code_try" smallint NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone DEFAULT now() + interval '180 days' NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "offers_code_hash_unique" UNIQUE("code_hash")
);
--> statement-breakpoint
CREATE INDEX "offers_district" ON "offers" USING btree ("district_id","received_at");--> statement-breakpoint
CREATE INDEX "offers_expiry" ON "offers" USING btree ("expires_at");