-- The layout apart from the questionnaire: it is large, it has its own history and its own version, and no list needs it.
create table questionnaire_layout (
    questionnaire_id uuid        primary key references questionnaire (id) on delete cascade,
    detected         jsonb       not null,
    correction       jsonb       not null,
    layout           jsonb       not null,
    proposal         jsonb,
    changed_by       text        not null,
    changed_at       timestamptz not null,
    version          bigint      not null
);
insert into questionnaire_layout
select id, layout, '{"sheets": []}', layout, null, 'candor', created_at, 0 from questionnaire where layout is not null;
alter table questionnaire drop column layout;

-- Which of its drafts counts: a job that was started for an earlier one finds that it is late and writes nothing.
alter table questionnaire add column draft_round int not null default 1;

-- The round in which the row was made: a number that went away and came back must not look like the same edition.
alter table questionnaire_item add column draft_round int not null default 1;
alter table questionnaire_item add column assignee text;

-- What people corrected, by form. The digest knows a form by its texts, the shape by where they stand.
create table layout_memory (
    id           bigint generated always as identity primary key,
    digest       char(64)    not null,
    shape        char(64)    not null,
    sketch       jsonb       not null,
    sheets       jsonb       not null,
    correction   jsonb       not null,
    corrected_by text        not null,
    corrected_at timestamptz not null,
    unique (digest, shape)
);
