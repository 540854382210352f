-- The life of an answer. While a new revision waits (pending), the approved one keeps being said.
create function earliest_evidence(content jsonb) returns date language sql immutable as $$
    select min((e ->> 'validUntil')::date) from jsonb_array_elements(content -> 'evidence') e
$$;

create function texts(list jsonb) returns text[] language sql immutable as $$
    select coalesce(array_agg(t), '{}') from jsonb_array_elements_text(list) t
$$;

alter table answer
    add column pending       text check (pending in ('draft', 'in-review')),
    -- last day on which the approved revision may be said: its own end, or that of its evidence
    add column sayable_until date,
    add column merged_into   bigint references answer (id) on delete set null,
    add column controls      text[] not null default '{}',
    add column tags          text[] not null default '{}',
    -- what a curator sees first: work in progress, else what is said
    add column current_revision int not null generated always as (
        case when pending is not null or approved_revision is null then latest_revision else approved_revision end
    ) stored;

update answer a set sayable_until = least((r.content ->> 'validUntil')::date, earliest_evidence(r.content))
    from revision r where r.answer_id = a.id and r.number = a.approved_revision;
update answer a set controls = texts(r.content -> 'controls'), tags = texts(r.content -> 'tags')
    from revision r where r.answer_id = a.id and r.number = a.latest_revision;
-- A file may have brought a draft on top of an approved revision before this state had a name.
update answer set pending = 'draft' where approved_revision is not null and approved_revision <> latest_revision;

create index answer_due on answer (state, sayable_until, review_by);

alter table revision
    add column note          text,
    add column approved_at   timestamptz,
    add column self_approved boolean not null default false,
    add column restored_from int,
    -- for the search of lists, and to find the wordings that come near another
    add column words         tsvector not null generated always as (
        jsonb_to_tsvector('english'::regconfig, jsonb_path_query_array(content, '$.wordings[*].text'), '"string"')
    ) stored,
    add column says          tsvector not null generated always as (
        to_tsvector('english'::regconfig, coalesce(content ->> 'title', '') || ' ' || coalesce(content ->> 'shortText', '')
            || ' ' || coalesce(content ->> 'text', ''))
    ) stored;
create index revision_words on revision using gin (words);
create index revision_wordings on revision using gin ((content -> 'wordings') jsonb_path_ops);
create index revision_says on revision using gin (says);

create or replace function revision_is_immutable() returns trigger language plpgsql as $$
begin
    if new.digest <> old.digest or new.content <> old.content or new.author <> old.author
        or new.answer_id <> old.answer_id or new.number <> old.number or new.created_at <> old.created_at
        or new.note is distinct from old.note or new.restored_from is distinct from old.restored_from
        or (old.approved_by is not null and (new.approved_by is distinct from old.approved_by
            or new.approved_on is distinct from old.approved_on or new.approved_at is distinct from old.approved_at
            or new.self_approved <> old.self_approved)) then
        raise exception 'revision % of answer % is immutable', old.number, old.answer_id;
    end if;
    return new;
end $$;

-- Who did what, when and why. Rows are written once; they go only with an answer that was never approved.
create table answer_event (
    id        bigint generated always as identity primary key,
    answer_id bigint      not null references answer (id) on delete cascade,
    at        timestamptz not null,
    who       text        not null,
    action    text        not null,
    revision  int         not null,
    state     text        not null,
    reason    text
);
create index answer_event_of on answer_event (answer_id, id);

create function answer_event_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'event % of answer % is final', old.id, old.answer_id;
end $$;
create trigger answer_event_is_final before update on answer_event
    for each row execute function answer_event_is_final();
