/**
 * What all REST resources and all pages share. Knows no feature.
 *
 * <h2>Over the API</h2> Problem details ({@link io.candor.web.Problems}), paging ({@link io.candor.web.Page},
 * {@link io.candor.web.Slice}), editions ({@link io.candor.web.ETags}), download names.
 *
 * <h2>A page</h2> A class named {@code …Pages} in the package of its feature, {@code @Produces(TEXT_HTML)}, at a path without
 * {@code /api}; the API description leaves these classes out. It returns the {@code TemplateInstance} of a checked template
 * in {@code templates/<feature>/}, made of records that were read inside the transaction:
 *
 * <pre>
 * &#64;CheckedTemplate(basePath = "bank")
 * static class Templates {
 *     static native TemplateInstance list(Page&lt;AnswerSummary&gt; answers, Pager pager);
 * }
 * </pre>
 *
 * <pre>
 * {#include web/page}
 *   {#title}Bank{/title}                     the browser's title
 *   {#head}&lt;script type="module" src="{cdi:shell.assets}/bank.js"&gt;&lt;/script&gt;{/head}
 *   {#kind}page narrow{/kind}                class of main: "page" if left out
 *   {#keys}&lt;dl class="keys-list"&gt;…{/keys}     the page's own keys, shown by ?
 *   {#dialogs}{#dialog id="x" title="…"}…{/dialog}{/dialogs}
 *   … the content …
 * {/include}
 * </pre>
 *
 * A handler that changes something answers with {@code Response.seeOther} and leaves a sentence with
 * {@link io.candor.web.Flash}; refusals are thrown as {@link io.candor.web.Problems}: a browser that goes somewhere gets
 * them as a page, htmx as a message at the foot of the page.
 *
 * <h2>What a feature adds to the shell</h2> {@link io.candor.web.NavLink} beans for the menu and the box at the top,
 * {@link io.candor.web.HomeBlock} beans for the start page.
 *
 * <h2>In templates</h2>
 * <ul>
 * <li>{@code {#day q.dueDate /}} and {@code {#moment e.at /}}: absolute, relative in brackets, in the viewer's zone
 * ({@link io.candor.web.Viewer}); null shows as a dash
 * <li>{@code {x.confidence.percent}}, {@code {n.grouped}}, {@code {n.of('answer', 'answers')}}, {@code {d.score}},
 * {@code {size.bytes}}
 * <li>{@code {#state slug /}}: dot and word of a state; {@code <span class="pill filled|suggested|guard|accent">} for what
 * stands in a text
 * <li>{@code {#empty title="No answers yet"}<p>…</p>{/empty}}, {@code {#notice kind="warn"}…{/notice}} (done, warn, failed)
 * <li>{@code {#pager pager /}} with {@link io.candor.web.Pager}
 * <li>{@code {#dialog id="import" title="Import"}…{/dialog}}, opened by any element with {@code data-dialog="import"},
 * closed by {@code data-close}
 * </ul>
 *
 * <h2>Styles and scripts</h2> Files in {@code resources/web-assets} are served below an address that names their content and
 * kept by browsers for good ({@link io.candor.web.Assets}; a library of the build is added to its list). {@code tokens.css}
 * holds colour, type and space, {@code candor.css} the components: {@code page-head}, {@code actions}, {@code btn primary},
 * {@code table-wrap} with {@code table.list} ({@code stacks} on a phone), {@code card pad}, {@code split}, {@code facts},
 * {@code field}, {@code form-grid}, {@code filters} with {@code chips}, {@code tabs}, {@code cells}, {@code figures},
 * {@code bar}. A page's own sheet or module is a file of its own. {@code keys.js} binds keys, {@code toast.js} says
 * something at the foot of the page. Nothing is inline, neither style nor script: the content security policy of
 * {@link io.candor.web.PageFilter} lets nothing through but files from here. Widths that come from data are attributes of
 * SVG elements or {@code <progress value>}.
 */
package io.candor.web;
