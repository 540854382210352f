alter table questionnaire_export add column variant text not null default 'clean' check (variant in ('clean', 'annotated'));
alter table questionnaire_export add column created_by text not null default 'candor';
alter table questionnaire_export add column written int not null default 0;
alter table questionnaire_export add column refused int not null default 0;
alter table questionnaire_export add column open int not null default 0;
update questionnaire_export set written = jsonb_array_length(receipt -> 'edits'),
    refused = jsonb_array_length(receipt -> 'refused'), open = jsonb_array_length(receipt -> 'open');
