-- Who did what, when and from where. Each row's hash covers the row before it, so a row that somebody changed, added or
-- took out by hand does not fit any more; see access.AuditEntry for what exactly is hashed.
create table audit_entry (
    seq      bigint      primary key,
    at       timestamptz not null,
    actor    text        not null,
    -- session, token and its id, or system
    via      text        not null,
    address  text,
    action   text        not null,
    subject  text        not null,
    -- JSON as text: a hash is of bytes, and jsonb keeps others than it was given
    before   text,
    after    text,
    previous char(64)    not null,
    hash     char(64)    not null
);
create index audit_entry_actor on audit_entry (actor, seq desc);
create index audit_entry_action on audit_entry (action, seq desc);

-- The end of the chain. Whoever appends locks this row, so appending is one at a time over all nodes; and rows that
-- were cut off at the end are missed.
create table audit_head (
    id   int      primary key check (id = 1),
    seq  bigint   not null,
    hash char(64) not null
);
insert into audit_head values (1, 0, repeat('0', 64));

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only: % refused', lower(tg_op);
end $$;
create trigger audit_row_is_kept before update or delete on audit_entry
    for each row execute function audit_is_append_only();
create trigger audit_is_never_emptied before truncate on audit_entry
    for each statement execute function audit_is_append_only();
create trigger audit_head_is_kept before delete on audit_head
    for each row execute function audit_is_append_only();
create trigger audit_head_is_never_emptied before truncate on audit_head
    for each statement execute function audit_is_append_only();

create function audit_extends_the_chain() returns trigger language plpgsql as $$
declare
    head audit_head;
begin
    select * into head from audit_head where id = 1 for update;
    if new.seq <> head.seq + 1 or new.previous <> head.hash then
        raise exception 'entry % does not follow entry %', new.seq, head.seq;
    end if;
    update audit_head set seq = new.seq, hash = new.hash where id = 1;
    return new;
end $$;
create trigger audit_extends_the_chain before insert on audit_entry
    for each row execute function audit_extends_the_chain();

-- The end moves one step at a time, and only forward.
create function audit_head_moves_on() returns trigger language plpgsql as $$
begin
    if new.id <> 1 or new.seq <> old.seq + 1 then
        raise exception 'the end of the audit trail moves one entry at a time';
    end if;
    return new;
end $$;
create trigger audit_head_moves_on before update on audit_head
    for each row execute function audit_head_moves_on();
