# Two stages: the first installs hashed requirements, the second carries only what runs.
FROM python:3.12-slim-bookworm AS build
WORKDIR /app
RUN python -m venv /venv
COPY requirements.lock .
RUN /venv/bin/pip install --no-cache-dir --require-hashes -r requirements.lock
COPY pyproject.toml README.md ./
COPY bot bot
COPY core core
COPY integrations integrations
COPY prompts prompts
RUN /venv/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.12-slim-bookworm
RUN useradd --create-home --uid 1000 matinee && install -d -o matinee -g matinee /data
COPY --from=build /venv /venv
USER matinee
WORKDIR /home/matinee
ENV PATH=/venv/bin:$PATH MATINEE_HOME=/data PYTHONUNBUFFERED=1
VOLUME /data
HEALTHCHECK --interval=30s --timeout=20s --start-period=60s CMD ["matinee", "doctor", "--quick"]
ENTRYPOINT ["matinee"]
CMD ["serve"]
