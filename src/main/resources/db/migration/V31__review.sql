alter table questionnaire add column finished_at timestamptz;
alter table questionnaire add column finished_by text;
alter table questionnaire add constraint questionnaire_finished check ((finished_at is null) = (finished_by is null));

-- What people did. An item is named by its place, as its number changes with a corrected layout; the history of a
-- question that is no longer asked stays.
create table review_event (
    id               bigint generated always as identity primary key,
    questionnaire_id uuid        not null references questionnaire (id) on delete cascade,
    number           int         not null,
    sheet            text        not null,
    cell             text        not null,
    question         text        not null,
    action           text        not null check (action in ('accept', 'edit', 'decline', 'not-applicable', 'reopen',
        'undo', 'comment', 'assign')),
    actor            text        not null,
    at               timestamptz not null,
    before           jsonb,
    after            jsonb,
    before_assignee  text,
    after_assignee   text,
    text             text,
    batch            uuid,
    undoes           bigint      references review_event (id),
    check ((before is null) = (after is null))
);
create index review_event_item on review_event (questionnaire_id, sheet, cell, id);
create index review_event_batch on review_event (batch) where batch is not null;
create unique index review_event_undone_once on review_event (undoes) where undoes is not null;

create function review_event_is_immutable() returns trigger language plpgsql as $$
begin
    raise exception 'review event % is immutable', old.id;
end $$;
create trigger review_event_is_immutable before update on review_event
    for each row execute function review_event_is_immutable();
