-- A booking is one call and one transaction. Every function locks in the same order, so that none waits for another in a circle:
-- the district's schedule (shared; the staff's changes take it alone), the booking, its slots by mode and start, and waiting bookings only if nobody else has them.

-- The midnight in Japan after which a row goes: 90 days after the day of `p_end`.
CREATE FUNCTION booking_expiry(p_end timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT (date_trunc('day', p_end AT TIME ZONE 'Asia/Tokyo') + interval '90 days') AT TIME ZONE 'Asia/Tokyo'
$$;
--> statement-breakpoint
-- Keeps the schedule of a district as it is until the end of the transaction, and says its revision.
CREATE FUNCTION hold_schedule(p_district text) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE v_revision integer;
BEGIN
  PERFORM pg_advisory_xact_lock_shared(530434, hashtext(p_district));
  SELECT revision INTO v_revision FROM schedule_revisions WHERE district_id = p_district;
  RETURN coalesce(v_revision, 0);
END $$;
--> statement-breakpoint
-- Called first by whoever changes the schedule of a district: waits for the bookings under way and makes the later ones look again.
CREATE FUNCTION revise_schedule(p_district text) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE v_revision integer;
BEGIN
  PERFORM pg_advisory_xact_lock(530434, hashtext(p_district));
  INSERT INTO schedule_revisions (district_id, revision) VALUES (p_district, 1)
    ON CONFLICT (district_id) DO UPDATE SET revision = schedule_revisions.revision + 1 RETURNING revision INTO v_revision;
  RETURN v_revision;
END $$;
--> statement-breakpoint
-- Locks one slot and says how many of its places are taken.
CREATE FUNCTION lock_slot(p_district text, p_mode text, p_start timestamptz) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE v_taken integer;
BEGIN
  SELECT taken INTO v_taken FROM booking_slots WHERE district_id = p_district AND mode = p_mode AND starts_at = p_start FOR UPDATE;
  IF FOUND THEN RETURN v_taken; END IF;
  INSERT INTO booking_slots (district_id, mode, starts_at, taken) VALUES (p_district, p_mode, p_start, 0) ON CONFLICT DO NOTHING;
  SELECT taken INTO v_taken FROM booking_slots WHERE district_id = p_district AND mode = p_mode AND starts_at = p_start FOR UPDATE;
  RETURN v_taken;
END $$;
--> statement-breakpoint
CREATE FUNCTION count_holds(p_now timestamptz, p_district text, p_mode text, p_start timestamptz, p_except uuid) RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
  RETURN (SELECT count(*) FROM booking_holds WHERE district_id = p_district AND mode = p_mode AND starts_at = p_start AND ends_at > p_now AND booking_id IS DISTINCT FROM p_except);
END $$;
--> statement-breakpoint
-- Queues the mail about what just became of a booking, and the reminder that fits it now. A mail being sent at this moment is not waited for.
CREATE FUNCTION queue_mails(p_now timestamptz, b bookings, p_kind text, p_sealed bytea) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT b.by_mail THEN RETURN; END IF;
  DELETE FROM mail_queue WHERE id IN (SELECT id FROM mail_queue WHERE booking_id = b.id AND kind = 'reminder' AND sent_at IS NULL FOR UPDATE SKIP LOCKED);
  INSERT INTO mail_queue (booking_id, kind, due_at, sealed, seal_key_id) VALUES (b.id, p_kind, p_now, p_sealed, CASE WHEN p_sealed IS NOT NULL THEN b.seal_key_id END);
  IF b.status = 'booked' AND b.starts_at > p_now + interval '24 hours' THEN
    INSERT INTO mail_queue (booking_id, kind, due_at) VALUES (b.id, 'reminder', b.starts_at - interval '24 hours');
  END IF;
END $$;
--> statement-breakpoint
-- Offers the free places of a slot to those who wait for it, the longest waiting first, for a day or as long as it can be booked.
CREATE FUNCTION offer_slot(p_now timestamptz, p_district text, p_mode text, p_start timestamptz, p_minutes integer, p_places integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  b bookings;
  v_offered integer := 0;
  v_taken integer := lock_slot(p_district, p_mode, p_start);
  v_held integer := count_holds(p_now, p_district, p_mode, p_start, NULL);
BEGIN
  WHILE v_taken + v_held + v_offered < p_places LOOP
    UPDATE bookings SET status = 'offered', starts_at = p_start, minutes = p_minutes, sequence = sequence + 1, updated_at = p_now,
      offer_ends_at = least(p_now + interval '24 hours', wish_until[array_position(wishes, p_start)]), expires_at = booking_expiry(p_start + make_interval(mins => p_minutes))
    WHERE id = (
      SELECT id FROM bookings WHERE status = 'waiting' AND district_id = p_district AND mode = p_mode AND wishes @> ARRAY[p_start]
        AND wish_until[array_position(wishes, p_start)] > p_now + interval '15 minutes'
      ORDER BY received_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
    ) RETURNING * INTO b;
    EXIT WHEN NOT FOUND;
    v_offered := v_offered + 1;
    PERFORM queue_mails(p_now, b, 'offered', NULL);
  END LOOP;
  IF v_offered > 0 THEN UPDATE booking_slots SET taken = taken + v_offered WHERE district_id = p_district AND mode = p_mode AND starts_at = p_start; END IF;
  RETURN v_offered;
END $$;
--> statement-breakpoint
CREATE FUNCTION offer_free_slot(p_now timestamptz, p_district text, p_revision integer, p_mode text, p_start timestamptz, p_minutes integer, p_places integer) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  IF hold_schedule(p_district) <> p_revision THEN RETURN 'stale'; END IF;
  PERFORM offer_slot(p_now, p_district, p_mode, p_start, p_minutes, p_places);
  RETURN 'done';
END $$;
--> statement-breakpoint
-- Keeps a booking once. `p_starts` are the wishes that can be met, in the person's order, with the minutes, places and last moment of each; `p_reason` says why none can.
-- A repeat, at the same time or years later, gets what the first got; a refusal leaves an empty row, so that a late repeat never becomes a booking.
CREATE FUNCTION book(
  p_now timestamptz, p_id uuid, p_district text, p_mode text, p_revision integer, p_starts timestamptz[], p_minutes integer[], p_places integer[], p_until timestamptz[],
  p_waits boolean, p_reason text, p_last timestamptz, p_key text, p_sealed bytea, p_digest bytea, p_code_try integer, p_code_hash bytea, p_secret_hash bytea, p_by_mail boolean
) RETURNS TABLE (outcome text, b bookings) LANGUAGE plpgsql AS $$
DECLARE
  v_many integer := coalesce(array_length(p_starts, 1), 0);
  v_chosen integer := 0;
  v_status text;
BEGIN
  SELECT * INTO b FROM bookings WHERE id = p_id;
  IF FOUND THEN outcome := 'again'; RETURN NEXT; RETURN; END IF;
  IF hold_schedule(p_district) <> p_revision THEN outcome := 'stale'; RETURN NEXT; RETURN; END IF;
  IF v_many > 1 THEN PERFORM lock_slot(p_district, p_mode, start) FROM unnest(ARRAY(SELECT s FROM unnest(p_starts) s ORDER BY s)) start; END IF;
  FOR i IN 1..v_many LOOP
    IF lock_slot(p_district, p_mode, p_starts[i]) + count_holds(p_now, p_district, p_mode, p_starts[i], p_id) < p_places[i] THEN v_chosen := i; EXIT; END IF;
  END LOOP;
  v_status := CASE WHEN v_chosen > 0 THEN 'booked' WHEN v_many > 0 AND p_waits THEN 'waiting' ELSE 'refused' END;
  INSERT INTO bookings (
    id, district_id, mode, status, reason, starts_at, minutes, wishes, wish_until, key_id, seal_key_id, sealed, digest, code_try, code_hash, secret_hash, by_mail, received_at, updated_at, expires_at
  ) VALUES (
    p_id, p_district, p_mode, v_status, CASE WHEN v_status = 'refused' THEN coalesce(p_reason, 'slotTaken') END, p_starts[nullif(v_chosen, 0)], coalesce(p_minutes[greatest(v_chosen, 1)], 0),
    p_starts, p_until, p_key, p_key, CASE WHEN v_status <> 'refused' THEN p_sealed END, p_digest, p_code_try, p_code_hash, p_secret_hash, p_by_mail AND v_status <> 'refused', p_now, p_now,
    booking_expiry(CASE WHEN v_chosen > 0 THEN p_starts[v_chosen] + make_interval(mins => p_minutes[v_chosen]) ELSE p_last END)
  ) ON CONFLICT (id) DO NOTHING RETURNING * INTO b;
  IF NOT FOUND THEN
    SELECT * INTO b FROM bookings WHERE id = p_id;
    outcome := 'again'; RETURN NEXT; RETURN;
  END IF;
  IF v_chosen > 0 THEN UPDATE booking_slots SET taken = taken + 1 WHERE district_id = p_district AND mode = p_mode AND starts_at = p_starts[v_chosen]; END IF;
  DELETE FROM booking_holds WHERE booking_id = p_id;
  PERFORM queue_mails(p_now, b, v_status, NULL);
  outcome := 'new'; RETURN NEXT;
END $$;
--> statement-breakpoint
-- Keeps a slot for whoever fills in the form: a quarter of an hour at a time, two and a quarter hours in all.
CREATE FUNCTION hold_slot(p_now timestamptz, p_id uuid, p_district text, p_revision integer, p_mode text, p_start timestamptz, p_places integer) RETURNS TABLE (outcome text, ends timestamptz, extensions integer) LANGUAGE plpgsql AS $$
DECLARE
  h booking_holds;
  v_taken integer;
BEGIN
  IF EXISTS (SELECT 1 FROM bookings WHERE id = p_id) THEN outcome := 'idTaken'; RETURN NEXT; RETURN; END IF;
  IF hold_schedule(p_district) <> p_revision THEN outcome := 'stale'; RETURN NEXT; RETURN; END IF;
  v_taken := lock_slot(p_district, p_mode, p_start);
  IF v_taken + count_holds(p_now, p_district, p_mode, p_start, p_id) >= p_places THEN outcome := 'slotTaken'; RETURN NEXT; RETURN; END IF;
  INSERT INTO booking_holds AS kept (booking_id, district_id, mode, starts_at, first_at, ends_at) VALUES (p_id, p_district, p_mode, p_start, p_now, p_now + interval '15 minutes')
    ON CONFLICT (booking_id) DO UPDATE SET district_id = p_district, mode = p_mode, starts_at = p_start,
      first_at = CASE WHEN kept.ends_at > p_now THEN kept.first_at ELSE p_now END,
      ends_at = CASE WHEN kept.ends_at > p_now THEN least(p_now + interval '15 minutes', kept.first_at + interval '135 minutes') ELSE p_now + interval '15 minutes' END
    RETURNING * INTO h;
  outcome := 'done'; ends := h.ends_at;
  extensions := ceil(extract(epoch FROM h.first_at + interval '135 minutes' - h.ends_at) / 900);
  RETURN NEXT;
END $$;
--> statement-breakpoint
-- Ends a booking as `p_to` and offers its slot (of `p_minutes` and `p_places` by the schedule of `p_revision`) to those who wait. 'stale': it is no longer as the caller saw it.
CREATE FUNCTION release_booking(
  p_now timestamptz, p_id uuid, p_district text, p_revision integer, p_mode text, p_start timestamptz, p_status text, p_to text, p_by text, p_erases boolean, p_minutes integer, p_places integer
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  b bookings;
  v_sealed bytea;
BEGIN
  IF hold_schedule(p_district) <> p_revision THEN RETURN 'stale'; END IF;
  SELECT * INTO b FROM bookings WHERE id = p_id FOR UPDATE;
  IF NOT FOUND OR b.district_id <> p_district OR b.mode <> p_mode OR b.status <> p_status OR b.starts_at IS DISTINCT FROM p_start THEN RETURN 'stale'; END IF;
  v_sealed := b.sealed;
  UPDATE bookings SET status = p_to, cancelled_by = p_by, offer_ends_at = NULL, sequence = sequence + 1, updated_at = p_now,
    sealed = CASE WHEN NOT p_erases THEN sealed END, staff_note = CASE WHEN NOT p_erases THEN staff_note END
  WHERE id = p_id RETURNING * INTO b;
  PERFORM queue_mails(p_now, b, 'cancelled', v_sealed);
  IF p_start IS NOT NULL AND p_status IN ('booked', 'offered') THEN
    PERFORM lock_slot(p_district, p_mode, p_start);
    UPDATE booking_slots SET taken = taken - 1 WHERE district_id = p_district AND mode = p_mode AND starts_at = p_start;
    PERFORM offer_slot(p_now, p_district, p_mode, p_start, p_minutes, p_places);
  END IF;
  RETURN 'done';
END $$;
--> statement-breakpoint
CREATE FUNCTION accept_booking(p_now timestamptz, p_id uuid) RETURNS text LANGUAGE plpgsql AS $$
DECLARE b bookings;
BEGIN
  SELECT * INTO b FROM bookings WHERE id = p_id FOR UPDATE;
  IF b.status = 'booked' THEN RETURN 'done'; END IF;
  IF b.status IS DISTINCT FROM 'offered' OR b.offer_ends_at <= p_now THEN RETURN 'offerEnded'; END IF;
  UPDATE bookings SET status = 'booked', offer_ends_at = NULL, sequence = sequence + 1, updated_at = p_now WHERE id = p_id RETURNING * INTO b;
  PERFORM queue_mails(p_now, b, 'booked', NULL);
  RETURN 'done';
END $$;
--> statement-breakpoint
-- Moves a booking: the old slot is given up only when the new one is sure.
CREATE FUNCTION change_booking(
  p_now timestamptz, p_id uuid, p_district text, p_revision integer, p_sequence integer, p_mode text, p_start timestamptz, p_minutes integer, p_places integer,
  p_old_mode text, p_old_start timestamptz, p_old_minutes integer, p_old_places integer
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  b bookings;
  v_gives_up boolean;
  v_taken integer;
BEGIN
  IF hold_schedule(p_district) <> p_revision THEN RETURN 'stale'; END IF;
  SELECT * INTO b FROM bookings WHERE id = p_id FOR UPDATE;
  IF b.status = 'booked' AND b.sequence = p_sequence + 1 AND b.starts_at = p_start AND b.mode = p_mode THEN RETURN 'done'; END IF;
  IF b.sequence IS DISTINCT FROM p_sequence OR b.status NOT IN ('booked', 'waiting', 'offered') THEN RETURN 'changedMeanwhile'; END IF;
  IF b.district_id <> p_district OR b.mode <> p_old_mode OR b.starts_at IS DISTINCT FROM p_old_start THEN RETURN 'stale'; END IF;
  IF b.status = 'booked' AND b.starts_at <= p_now THEN RETURN 'alreadyPast'; END IF;
  IF b.status = 'booked' AND b.starts_at = p_start AND b.mode = p_mode THEN RETURN 'done'; END IF;
  v_gives_up := p_old_start IS NOT NULL;
  IF v_gives_up AND (p_old_mode, p_old_start) < (p_mode, p_start) THEN PERFORM lock_slot(p_district, p_old_mode, p_old_start); END IF;
  v_taken := lock_slot(p_district, p_mode, p_start);
  IF v_gives_up THEN
    PERFORM lock_slot(p_district, p_old_mode, p_old_start);
    -- An offered slot that is chosen is already counted.
    IF p_old_mode = p_mode AND p_old_start = p_start THEN v_taken := v_taken - 1; END IF;
  END IF;
  IF v_taken + count_holds(p_now, p_district, p_mode, p_start, p_id) >= p_places THEN RETURN 'slotTaken'; END IF;
  UPDATE booking_slots SET taken = taken + 1 WHERE district_id = p_district AND mode = p_mode AND starts_at = p_start;
  IF v_gives_up THEN UPDATE booking_slots SET taken = taken - 1 WHERE district_id = p_district AND mode = p_old_mode AND starts_at = p_old_start; END IF;
  UPDATE bookings SET status = 'booked', mode = p_mode, starts_at = p_start, minutes = p_minutes, sequence = sequence + 1, offer_ends_at = NULL, updated_at = p_now,
    wishes = ARRAY[p_start], wish_until = ARRAY[p_start], expires_at = booking_expiry(p_start + make_interval(mins => p_minutes))
  WHERE id = p_id RETURNING * INTO b;
  PERFORM queue_mails(p_now, b, 'changed', NULL);
  IF v_gives_up THEN PERFORM offer_slot(p_now, p_district, p_old_mode, p_old_start, p_old_minutes, p_old_places); END IF;
  RETURN 'done';
END $$;
