import { Link } from "wouter";
import type { AnalysisInput } from "../../gql/graphql";
import { CopyButton } from "../../shell/CopyButton";
import { useLanguage } from "../../text/Language";
import { useWords } from "../../text/useWords";
import { curlLine, fileAddress, fileForms, queryAddress, type Request } from "./addresses";
import { askedWords } from "./askedWords";
import { wholeQuestion } from "./question";

/** How to have the same answer elsewhere: as a file, as the request that was sent, from a shell, by a link. */
export function Asked({ question, request }: { question: AnalysisInput; request: Request }) {
  const words = useWords(askedWords);
  const { language } = useLanguage();
  const variables = JSON.stringify(request.variables, null, 2);
  return (
    <section className="card asked" aria-labelledby="asked-title">
      <h2 id="asked-title">{words.title}</h2>
      <p>{words.files}</p>
      <div className="tools">
        {fileForms.map((form) => (
          <a
            key={form}
            className="button"
            href={fileAddress(form, wholeQuestion(question))}
            download={`explore.${form}`}
          >
            {words.forms[form]}
          </a>
        ))}
      </div>
      <p>{words.request}</p>
      <div className="tools">
        <Link className="button" href={queryAddress(request, language)}>
          {words.open}
        </Link>
        <CopyButton label={words.copyDocument} text={() => request.query} />
        <CopyButton label={words.copyVariables} text={() => variables} />
        <CopyButton label={words.copyCurl} text={() => curlLine(location.origin, request)} />
        <CopyButton label={words.copyLink} text={() => location.href} />
      </div>
      <details>
        <summary>{words.show}</summary>
        <Text label={words.document} text={request.query} />
        <Text label={words.variables} text={variables} />
        <Text label={words.shell} text={curlLine(location.origin, request)} />
      </details>
    </section>
  );
}

function Text({ label, text }: { label: string; text: string }) {
  return (
    <figure>
      <figcaption>{label}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{text}</pre>
    </figure>
  );
}
